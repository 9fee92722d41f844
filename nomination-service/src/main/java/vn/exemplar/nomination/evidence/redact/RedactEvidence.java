package vn.exemplar.nomination.evidence.redact;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.RedactionProposed;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Room;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.Visibility;

record RedactEvidence(
        String subject,
        Capacity capacity,
        String originalFileId,
        StoredFile copy,
        Visibility visibility,
        Room room,
        Act act)
        implements Decision<Vault, EvidenceEvent> {

    /**
     * An original is redacted once; a better copy is a new version of the first one. Once the council has the original, a
     * copy waits for a second officer.
     */
    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile original = vault.newest(originalFileId);
        boolean handedOver = vault.isHandedOver(original);
        refuseUnless(
                original.original().equals(originalFileId)
                        && (handedOver || original.place().redactedBy() == null),
                () -> conflict("file-already-redacted", "N6"));
        vault.refuseUnlessOpenTo(capacity);
        vault.refuseUnlessFits(copy, null, room);
        return List.of(handedOver ? proposed() : redacted());
    }

    private EvidenceRedacted redacted() {
        return new EvidenceRedacted(
                subject,
                Vault.nominationOf(subject),
                originalFileId,
                copy,
                visibility.name(),
                act.actor().id(),
                act.at());
    }

    private RedactionProposed proposed() {
        return new RedactionProposed(
                subject,
                Vault.nominationOf(subject),
                originalFileId,
                copy,
                visibility.name(),
                act.actor().id(),
                act.at());
    }
}
