package vn.exemplar.nomination.programme.write.activateprogramme;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.write.ProgrammeState;

public final class OnlyADraftIsActivated {
    private OnlyADraftIsActivated() {}

    public static void check(ProgrammeState state) {
        if (state != ProgrammeState.DRAFTED) {
            throw Refusal.conflict("programme-already-active", "G1");
        }
    }
}
