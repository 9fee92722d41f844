package vn.exemplar.review.review.write.declareconflict;

import org.jspecify.annotations.Nullable;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;

/** Every rule about taking a declaration. */
public final class ADeclarationIsTaken {

    private ADeclarationIsTaken() {}

    public static void check(
            Stage stage, @Nullable String nominee, @Nullable Declaration earlier, DeclareConflict command) {
        OnlyUndecidedItemsTakeDeclarations.check(stage);
        TheNomineeDeclaresAConflict.check(nominee, command.seat().memberId(), command.declaration());
        ADeclaredConflictStands.check(earlier, command.declaration());
    }
}
