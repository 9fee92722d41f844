package vn.exemplar.nomination.dossier.write.submitnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** A draft of an earlier version is saved once more, so that it answers what is asked now. */
final class TheDraftFollowsTheProgrammeInForce {

    private TheDraftFollowsTheProgrammeInForce() {}

    static void check(SubmitNomination command, CaseFile file) {
        int inForce = command.programmeVersion();
        if (file.draft().programmeVersion() != inForce) {
            throw Refusal.conflict("programme-amended", "G1")
                    .with("version", file.draft().programmeVersion())
                    .with("inForce", inForce);
        }
    }
}
