package vn.exemplar.review.review.write.castchairvote;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;

public final class OnlyWhoPresidesDecidesATie {

    private OnlyWhoPresidesDecidesATie() {}

    public static void check(Stage stage, Electorate electorate, String memberId) {
        if (stage != Stage.CHAIR_VOTE_DUE) {
            throw Refusal.conflict("no-tie-to-decide", "R9");
        }
        if (electorate.presiding().filter(memberId::equals).isEmpty()) {
            throw Refusal.forbidden("not-presiding", "R9");
        }
    }
}
