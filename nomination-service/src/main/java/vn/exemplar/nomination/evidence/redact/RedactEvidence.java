package vn.exemplar.nomination.evidence.redact;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Room;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.Visibility;

record RedactEvidence(String subject, String originalFileId, StoredFile copy, Visibility visibility, Room room, Act act)
        implements Decision<Vault, EvidenceEvent> {

    /** An original is redacted once; a better copy is a new version of the first one. */
    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile original = vault.newest(originalFileId);
        refuseUnless(
                original.redacts() == null && original.redactedBy() == null,
                () -> conflict("file-already-redacted", "N6"));
        vault.refuseUnlessFits(copy, null, room);
        return List.of(new EvidenceRedacted(
                subject,
                Vault.nominationOf(subject),
                originalFileId,
                copy,
                visibility.name(),
                act.actor().id(),
                act.at()));
    }
}
