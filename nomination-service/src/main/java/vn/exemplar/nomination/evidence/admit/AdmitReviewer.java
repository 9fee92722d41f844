package vn.exemplar.nomination.evidence.admit;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.evidence.EvidenceEvent;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerAdmitted;
import vn.exemplar.nomination.evidence.Vault;

record AdmitReviewer(String subject, String memberId, Act act) implements Decision<Vault, EvidenceEvent> {

    @Override
    public List<EvidenceEvent> decide(Vault vault) {
        return vault.isAdmitted(memberId)
                ? List.of()
                : List.of(new ReviewerAdmitted(subject, Vault.nominationOf(subject), memberId, act.at()));
    }
}
