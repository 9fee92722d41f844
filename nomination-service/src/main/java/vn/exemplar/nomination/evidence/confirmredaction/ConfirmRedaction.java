package vn.exemplar.nomination.evidence.confirmredaction;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.RedactionConfirmed;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Vault;

record ConfirmRedaction(String subject, String copyFileId, Act act) implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile copy = vault.file(copyFileId);
        String officer = act.actor().id();
        refuseUnless(copy.place().proposedFor() != null, () -> conflict("redaction-not-proposed", "N6"));
        refuseUnless(!copy.storedBy().equals(officer), () -> forbidden("second-officer-needed", "N6"));
        return List.of(new RedactionConfirmed(subject, copyFileId, officer, act.at()));
    }
}
