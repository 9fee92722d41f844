package vn.exemplar.nomination.dossier.write.returndossier;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;

public final class RoundsAreLimited {

    private RoundsAreLimited() {}

    public static void check(ReturnDossier command, CaseFile file) {
        if (file.check().returns() >= command.mostRounds()) {
            throw Refusal.conflict("supplement-rounds-used-up", "N7").with("most", command.mostRounds());
        }
    }
}
