package vn.exemplar.nomination.dossier.write.returndossier;

import vn.exemplar.chassis.act.Refusal;

public final class RoundsAreLimited {
    private RoundsAreLimited() {}

    public static void check(int returns, int mostRounds) {
        if (returns >= mostRounds) {
            throw Refusal.conflict("supplement-rounds-used-up", "N7").with("most", mostRounds);
        }
    }
}
