package vn.exemplar.review.review.write.declareconflict;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Stage;

final class OnlyUndecidedItemsTakeDeclarations {

    private OnlyUndecidedItemsTakeDeclarations() {}

    static void check(Stage stage) {
        if (stage.isDecided()) {
            throw Refusal.conflict("review-already-decided", "R4");
        }
    }
}
