package vn.exemplar.nomination.evidence.store;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.Room;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.Visibility;

record StoreEvidence(String subject, Capacity capacity, StoredFile file, Visibility visibility, Room room, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        vault.refuseUnlessOpenTo(capacity);
        vault.refuseUnlessFits(file, null, room);
        return List.of(new EvidenceStored(
                subject,
                Vault.nominationOf(subject),
                act.actor().unit(),
                capacity.name(),
                file,
                visibility.name(),
                act.actor().id(),
                act.at()));
    }
}
