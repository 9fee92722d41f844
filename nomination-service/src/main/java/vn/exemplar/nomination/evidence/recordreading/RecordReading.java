package vn.exemplar.nomination.evidence.recordreading;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.ConfidentialEvidenceRead;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Vault;

/** Puts a reading of a confidential file on record before its first byte leaves (A1). */
record RecordReading(String subject, String fileId, Capacity capacity, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile held = vault.file(fileId);
        String reader = act.actor().id();
        refuseUnless(
                capacity != Capacity.REVIEWER || vault.isAdmitted(reader),
                () -> notFound("file-not-found", "R4").asRecorded());
        if (!held.readOnRecord()) {
            return List.of();
        }
        return List.of(new ConfidentialEvidenceRead(subject, fileId, held.sha256(), reader, capacity.name(), act.at()));
    }
}
