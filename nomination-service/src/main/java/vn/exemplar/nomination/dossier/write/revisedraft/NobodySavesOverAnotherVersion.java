package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.SaveConflict;

public final class NobodySavesOverAnotherVersion {

    private NobodySavesOverAnotherVersion() {}

    static void check(ReviseDraft command, CaseFile file) {
        if (command.readVersion() != file.version()) {
            throw SaveConflict.refusal(command.readVersion(), file, command.content());
        }
    }
}
