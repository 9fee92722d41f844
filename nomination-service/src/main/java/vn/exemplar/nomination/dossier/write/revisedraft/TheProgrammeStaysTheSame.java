package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.ProgrammeTerms;

public final class TheProgrammeStaysTheSame {
    private TheProgrammeStaysTheSame() {}

    public static void check(String programmeId, ProgrammeTerms programme) {
        if (!programme.definition().programmeId().equals(programmeId)) {
            throw Refusal.unprocessable("programme-changed", "G1").with("programme", programmeId);
        }
    }
}
