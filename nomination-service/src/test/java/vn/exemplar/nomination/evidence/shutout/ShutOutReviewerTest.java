package vn.exemplar.nomination.evidence.shutout;

import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.shutOut;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;

class ShutOutReviewerTest {
    private static final ShutOutReviewer SHUT_OUT =
            new ShutOutReviewer(VAULT, "p04", Acts.by("review-service", "-", "SERVICE"));

    @Test
    void who_is_shut_out_already_is_not_told_again_R4() {
        none().when(SHUT_OUT).then(shutOut("p04"));
        none().given(admitted("p04")).when(SHUT_OUT).then(shutOut("p04"));
        none().given(admitted("p04"), shutOut("p04")).when(SHUT_OUT).thenNothing();
    }
}
