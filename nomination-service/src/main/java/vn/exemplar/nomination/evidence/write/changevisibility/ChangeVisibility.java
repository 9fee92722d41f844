package vn.exemplar.nomination.evidence.write.changevisibility;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.write.VaultId;

public record ChangeVisibility(
        @TargetAggregateIdentifier String vaultId, String fileId, Visibility visibility, String reason, Act act) {

    public EvidenceVisibilityChanged changed() {
        return new EvidenceVisibilityChanged(
                vaultId,
                VaultId.nominationOf(vaultId),
                fileId,
                visibility.name(),
                reason,
                act.actor().id(),
                act.at());
    }
}
