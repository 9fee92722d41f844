package vn.exemplar.nomination.dossier.write.draftnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.ProgrammeTerms;

public final class OnlyAnActiveProgrammeIsNominatedFor {
    private OnlyAnActiveProgrammeIsNominatedFor() {}

    public static void check(ProgrammeTerms programme) {
        if (!programme.active()) {
            throw Refusal.unprocessable("programme-not-active", "G1");
        }
    }
}
