package vn.exemplar.nomination.evidence.admit;

import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.shutOut;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;

class AdmitReviewerTest {
    private static final AdmitReviewer ADMIT =
            new AdmitReviewer(VAULT, "p04", Acts.by("review-service", "-", "SERVICE"));

    @Test
    void who_is_admitted_already_is_not_told_again_R4() {
        none().when(ADMIT).then(admitted("p04"));
        none().given(admitted("p05")).when(ADMIT).then(admitted("p04"));
        none().given(admitted("p04"), shutOut("p04")).when(ADMIT).then(admitted("p04"));
        none().given(admitted("p04")).when(ADMIT).thenNothing();
    }
}
