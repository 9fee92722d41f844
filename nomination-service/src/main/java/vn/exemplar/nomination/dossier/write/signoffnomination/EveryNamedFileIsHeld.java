package vn.exemplar.nomination.dossier.write.signoffnomination;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.NamedFiles;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.SubmittedFile;

/** Whoever signs off stands for files that are there, exactly as they are now (N6). */
final class EveryNamedFileIsHeld {
    private EveryNamedFileIsHeld() {}

    static List<SubmittedFile> check(NominationContent content, List<SubmittedFile> held) {
        NamedFiles files = NamedFiles.of(content, held);
        if (!files.missing().isEmpty()) {
            throw Refusal.unprocessable("files-missing", "N6").with("files", files.missing());
        }
        return files.found();
    }
}
