package vn.exemplar.nomination.evidence.write.redactevidence;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.EvidenceRedacted;
import vn.exemplar.nomination.evidence.events.StoredFile;
import vn.exemplar.nomination.evidence.write.Room;

public record RedactEvidence(
        @TargetAggregateIdentifier String vaultId,
        String nominationId,
        String originalFileId,
        StoredFile copy,
        Visibility visibility,
        Room room,
        Act act) {

    public EvidenceRedacted redacted() {
        return new EvidenceRedacted(
                vaultId,
                nominationId,
                originalFileId,
                copy,
                visibility.name(),
                act.actor().id(),
                act.at());
    }
}
