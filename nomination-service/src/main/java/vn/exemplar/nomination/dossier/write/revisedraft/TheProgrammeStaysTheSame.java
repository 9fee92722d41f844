package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** A draft keeps its programme, and a dossier that was sent also the version of it. */
public final class TheProgrammeStaysTheSame {

    private TheProgrammeStaysTheSame() {}

    static void check(CaseFile file, ProgrammeTerms programme) {
        ProgrammeDefinition definition = programme.definition();
        if (!definition.programmeId().equals(file.draft().programmeId())) {
            throw Refusal.unprocessable("programme-changed", "G1")
                    .with("programme", file.draft().programmeId());
        }
        if (file.lifecycle().sent() && definition.version() != file.draft().programmeVersion()) {
            throw Refusal.conflict("programme-version-pinned", "G1")
                    .with("version", file.draft().programmeVersion());
        }
    }
}
