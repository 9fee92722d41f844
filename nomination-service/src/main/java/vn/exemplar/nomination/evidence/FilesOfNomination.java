package vn.exemplar.nomination.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.nomination.HeldFiles;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What a nomination may name: originals, each in its newest version. */
@Component
class FilesOfNomination implements HeldFiles {
    private final Streams streams;

    FilesOfNomination(Streams streams) {
        this.streams = streams;
    }

    @Override
    public List<SubmittedFile> of(String nominationId) {
        return streams.state(Vault.class, Vault.idOf(nominationId))
                .current()
                .filter(file -> file.redacts() == null)
                .map(file -> new SubmittedFile(
                        file.name(), file.id(), file.sha256(), file.visibility().name()))
                .toList();
    }
}
