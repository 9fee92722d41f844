package vn.exemplar.nomination.evidence.write.linkcriterion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.events.EvidenceUnlinked;

public record UnlinkCriterion(@TargetAggregateIdentifier String vaultId, String fileId, String linkId, Act act) {

    public EvidenceUnlinked unlinked() {
        return new EvidenceUnlinked(vaultId, fileId, linkId, act.actor().id(), act.at());
    }
}
