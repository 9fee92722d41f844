package vn.exemplar.review.review.write.recogniseexemplar;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Stage;

public final class OnlyAPassingResultIsRecognised {

    private OnlyAPassingResultIsRecognised() {}

    public static void check(Stage stage) {
        if (stage == Stage.RECOGNISED) {
            throw Refusal.conflict("already-recognised", "R11");
        }
        if (stage != Stage.PASSED) {
            throw Refusal.conflict("result-not-passing", "R11").with("stage", stage.name());
        }
    }
}
