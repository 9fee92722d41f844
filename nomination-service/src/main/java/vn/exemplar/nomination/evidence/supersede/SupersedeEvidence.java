package vn.exemplar.nomination.evidence.supersede;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Room;
import vn.exemplar.nomination.evidence.Vault;

record SupersedeEvidence(
        String subject, Capacity capacity, String supersededFileId, StoredFile file, Room room, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        refuseUnlessOwn(vault.file(supersededFileId), capacity);
        HeldFile before = vault.newest(supersededFileId);
        vault.refuseUnlessChangeable(before, capacity);
        vault.refuseUnlessFits(file, before, room);
        return List.of(new EvidenceSuperseded(
                subject,
                Vault.nominationOf(subject),
                supersededFileId,
                before.place().version() + 1,
                file,
                act.actor().id(),
                act.at()));
    }

    /** The office never edits what a unit brought (N7); a redacted copy it may better. */
    static void refuseUnlessOwn(HeldFile before, Capacity capacity) {
        refuseUnless(
                before.place().redacts() != null || before.broughtAs() == capacity,
                () -> forbidden("file-of-another-unit", "N7").with("unit", before.unit()));
    }
}
