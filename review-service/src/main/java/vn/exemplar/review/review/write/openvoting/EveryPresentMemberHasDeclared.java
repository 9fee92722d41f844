package vn.exemplar.review.review.write.openvoting;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Electorate;

public final class EveryPresentMemberHasDeclared {

    private EveryPresentMemberHasDeclared() {}

    public static void check(Electorate electorate) {
        List<String> undeclared = electorate.undeclared();
        if (!undeclared.isEmpty()) {
            throw Refusal.conflict("declarations-missing", "R4").with("members", String.join(", ", undeclared));
        }
    }
}
