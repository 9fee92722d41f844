package vn.exemplar.nomination.dossier.write.saveclaim;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.SaveConflict;

/** Others may have saved other claims meanwhile, but not this one (N2). */
final class NobodySavesOverAnothersClaim {

    private NobodySavesOverAnothersClaim() {}

    static void check(SaveClaim command, CaseFile file) {
        long read = command.readVersion();
        boolean unknown = read > file.version();
        if (unknown || file.draft().claimVersion(command.claim().criterionId()) > read) {
            throw SaveConflict.refusal(read, file, command.change().appliedTo(file.content()));
        }
    }
}
