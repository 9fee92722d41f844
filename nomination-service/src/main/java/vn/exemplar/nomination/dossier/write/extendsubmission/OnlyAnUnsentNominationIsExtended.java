package vn.exemplar.nomination.dossier.write.extendsubmission;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;

public final class OnlyAnUnsentNominationIsExtended {

    private OnlyAnUnsentNominationIsExtended() {}

    public static void check(CaseFile file) {
        if (file.lifecycle().sent() || !file.lifecycle().withTheUnit()) {
            throw Refusal.conflict("nomination-already-sent", "N5")
                    .with("state", file.state().name());
        }
    }
}
