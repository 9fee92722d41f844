package vn.exemplar.review.review.write.declareconflict;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Declaration;

final class ADeclaredConflictStands {

    private ADeclaredConflictStands() {}

    static void check(@Nullable Declaration earlier, Declaration now) {
        if (earlier == Declaration.CONFLICT && now != Declaration.CONFLICT) {
            throw Refusal.conflict("declared-conflict-stands", "R4");
        }
    }
}
