package vn.exemplar.nomination.evidence.write.recordreading;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.events.ConfidentialEvidenceRead;

public record RecordReading(@TargetAggregateIdentifier String vaultId, String fileId, Capacity capacity, Act act) {

    public ConfidentialEvidenceRead read(String sha256) {
        return new ConfidentialEvidenceRead(vaultId, fileId, sha256, act.actor().id(), capacity.name(), act.at());
    }
}
