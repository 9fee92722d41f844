package vn.exemplar.review.review.write.openvoting;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Electorate;

public final class SomebodyPresides {

    private SomebodyPresides() {}

    public static String over(Electorate electorate) {
        return electorate.presiding().orElseThrow(() -> Refusal.conflict("nobody-to-preside", "R4"));
    }
}
