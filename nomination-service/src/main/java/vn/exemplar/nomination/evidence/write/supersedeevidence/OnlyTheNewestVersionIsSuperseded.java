package vn.exemplar.nomination.evidence.write.supersedeevidence;

import vn.exemplar.chassis.act.Refusal;

public final class OnlyTheNewestVersionIsSuperseded {
    private OnlyTheNewestVersionIsSuperseded() {}

    public static void check(boolean current) {
        if (!current) {
            throw Refusal.conflict("file-superseded", "N6");
        }
    }
}
