package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** A draft, a signed one (whose signature is dropped), or a dossier that came back. */
public final class OnlyADossierWithTheUnitIsRevised {

    private OnlyADossierWithTheUnitIsRevised() {}

    public static void check(CaseFile file) {
        if (!file.lifecycle().withTheUnit()) {
            throw Refusal.conflict("dossier-not-open-for-revision", "N2")
                    .with("state", file.state().name());
        }
    }
}
