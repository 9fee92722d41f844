package vn.exemplar.nomination.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.evidence.EvidenceEvent.FrozenFile;
import vn.exemplar.nomination.evidence.VaultCommand.CloseVault;
import vn.exemplar.nomination.evidence.VaultCommand.HandOver;
import vn.exemplar.nomination.evidence.VaultCommand.OpenVault;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What a nomination may name: originals, each in its newest version. */
@Component
class EvidenceVaults implements EvidenceVault {
    private final Streams streams;

    EvidenceVaults(Streams streams) {
        this.streams = streams;
    }

    @Override
    public List<SubmittedFile> filesOf(String nominationId) {
        return streams.state(Vault.class, Vault.idOf(nominationId))
                .current()
                .filter(file -> file.original().equals(file.id()))
                .map(file -> new SubmittedFile(
                        file.name(), file.id(), file.sha256(), file.visibility().name()))
                .toList();
    }

    @Override
    public Decision<?, ?> closing(String nominationId, List<SubmittedFile> seen, Act act) {
        return new CloseVault(Vault.idOf(nominationId), frozen(seen), act);
    }

    @Override
    public Decision<?, ?> opening(String nominationId, Act act) {
        return new OpenVault(Vault.idOf(nominationId), act);
    }

    @Override
    public Decision<?, ?> handingOver(String nominationId, List<SubmittedFile> accepted, Act act) {
        return new HandOver(Vault.idOf(nominationId), frozen(accepted), act);
    }

    private static List<FrozenFile> frozen(List<SubmittedFile> files) {
        return files.stream()
                .map(file -> new FrozenFile(file.fileId(), file.sha256(), file.visibility()))
                .toList();
    }
}
