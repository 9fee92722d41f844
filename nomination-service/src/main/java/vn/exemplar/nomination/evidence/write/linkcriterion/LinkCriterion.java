package vn.exemplar.nomination.evidence.write.linkcriterion;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.events.CriterionLink;
import vn.exemplar.nomination.evidence.events.EvidenceLinked;
import vn.exemplar.nomination.evidence.write.VaultId;

/** @param criteria that the nomination answers */
public record LinkCriterion(
        @TargetAggregateIdentifier String vaultId, String fileId, CriterionLink link, List<String> criteria, Act act) {
    public LinkCriterion {
        criteria = List.copyOf(criteria);
    }

    public EvidenceLinked linked() {
        return new EvidenceLinked(
                vaultId,
                VaultId.nominationOf(vaultId),
                fileId,
                link,
                act.actor().id(),
                act.at());
    }
}
