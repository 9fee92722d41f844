package vn.exemplar.nomination.evidence.write.supersedeevidence;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.events.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.events.StoredFile;
import vn.exemplar.nomination.evidence.write.Room;

public record SupersedeEvidence(
        @TargetAggregateIdentifier String vaultId,
        String nominationId,
        String supersededFileId,
        StoredFile file,
        Room room,
        Act act) {

    public EvidenceSuperseded superseded(int version) {
        return new EvidenceSuperseded(
                vaultId,
                nominationId,
                supersededFileId,
                version,
                file,
                act.actor().id(),
                act.at());
    }
}
