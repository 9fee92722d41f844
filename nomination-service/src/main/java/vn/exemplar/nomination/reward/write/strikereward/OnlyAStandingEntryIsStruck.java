package vn.exemplar.nomination.reward.write.strikereward;

import vn.exemplar.chassis.act.Refusal;

public final class OnlyAStandingEntryIsStruck {

    private OnlyAStandingEntryIsStruck() {}

    public static void check(boolean struck) {
        if (struck) {
            throw Refusal.conflict("reward-already-struck", "N9");
        }
    }
}
