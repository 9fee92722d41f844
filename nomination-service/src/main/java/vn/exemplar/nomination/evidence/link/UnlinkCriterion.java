package vn.exemplar.nomination.evidence.link;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceUnlinked;
import vn.exemplar.nomination.evidence.Vault;

record UnlinkCriterion(String subject, String fileId, String linkId, Act act)
        implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        return vault.file(fileId).hasLink(linkId)
                ? List.of(new EvidenceUnlinked(
                        subject, fileId, linkId, act.actor().id(), act.at()))
                : List.of();
    }
}
