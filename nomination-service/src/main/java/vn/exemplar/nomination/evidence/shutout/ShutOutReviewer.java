package vn.exemplar.nomination.evidence.shutout;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerShutOut;
import vn.exemplar.nomination.evidence.Vault;

record ShutOutReviewer(String subject, String memberId, Act act) implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        return vault.isShutOut(memberId)
                ? List.of()
                : List.of(new ReviewerShutOut(subject, Vault.nominationOf(subject), memberId, act.at()));
    }
}
