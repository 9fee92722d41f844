package vn.exemplar.review.review.write.declareconflict;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Declaration;

final class TheNomineeDeclaresAConflict {

    private TheNomineeDeclaresAConflict() {}

    static void check(@Nullable String nominee, String memberId, Declaration declaration) {
        if (memberId.equals(nominee) && declaration != Declaration.CONFLICT) {
            throw Refusal.forbidden("nominee-declares-conflict-only", "R4");
        }
    }
}
