package vn.exemplar.nomination.evidence.write.storeevidence;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.EvidenceStored;
import vn.exemplar.nomination.evidence.events.StoredFile;
import vn.exemplar.nomination.evidence.write.Room;

/** @param unit that the file belongs to */
public record StoreEvidence(
        @TargetAggregateIdentifier String vaultId,
        String nominationId,
        String unit,
        StoredFile file,
        Visibility visibility,
        Room room,
        Act act) {

    public EvidenceStored stored() {
        return new EvidenceStored(
                vaultId,
                nominationId,
                unit,
                file,
                visibility.name(),
                act.actor().id(),
                act.at());
    }
}
