package vn.exemplar.review.session.write.takerollcall;

import java.util.Collection;
import java.util.Set;
import vn.exemplar.chassis.act.Refusal;

public final class OnlySeatHoldersAttend {

    private OnlySeatHoldersAttend() {}

    public static void check(Collection<String> members, Set<String> seated) {
        for (String member : members) {
            if (!seated.contains(member)) {
                throw Refusal.unprocessable("attendant-without-seat", "R3").with("member", member);
            }
        }
    }
}
