package vn.exemplar.nomination.evidence.link;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.CriterionLink;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceLinked;
import vn.exemplar.nomination.evidence.Vault;

/** @param criteria that the nomination answers */
record LinkCriterion(String subject, String fileId, CriterionLink link, List<String> criteria, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        vault.newest(fileId);
        refuseUnless(
                criteria.contains(link.criterionId()),
                () -> unprocessable("link-to-unknown-criterion", "N6").with("criterion", link.criterionId()));
        return List.of(new EvidenceLinked(
                subject, Vault.nominationOf(subject), fileId, link, act.actor().id(), act.at()));
    }
}
