package vn.exemplar.nomination.evidence.read.evidencelist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.HeldFiles;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What a dossier may name: originals, each in its newest version. */
@Component
class FilesOfDossier implements HeldFiles {
    private final EvidenceViews files;

    FilesOfDossier(EvidenceViews files) {
        this.files = files;
    }

    @Override
    public List<SubmittedFile> of(String nominationId) {
        return files.current(nominationId).stream()
                .filter(file -> file.redacts() == null)
                .map(file -> new SubmittedFile(file.name(), file.id(), file.sha256(), file.visibility()))
                .toList();
    }
}
