package vn.exemplar.nomination.evidence.changevisibility;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.Visibility;

record ChangeVisibility(String subject, Capacity capacity, String fileId, Visibility visibility, String reason, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        HeldFile held = vault.file(fileId);
        if (held.visibility() == visibility) {
            return List.of();
        }
        vault.refuseUnlessChangeable(held, capacity);
        return List.of(new EvidenceVisibilityChanged(
                subject,
                Vault.nominationOf(subject),
                fileId,
                visibility.name(),
                reason,
                act.actor().id(),
                act.at()));
    }
}
