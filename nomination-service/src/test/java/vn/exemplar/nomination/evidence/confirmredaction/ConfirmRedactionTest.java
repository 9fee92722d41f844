package vn.exemplar.nomination.evidence.confirmredaction;

import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.confirmed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.proposed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class ConfirmRedactionTest {
    private static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");
    private static final StoredFile COPY = file("f2", "che.pdf", 1);

    @Test
    void a_copy_is_confirmed_by_a_second_officer_and_not_by_who_made_it_N6() {
        none().given(stored(report(), INTERNAL), handedOver(report()), proposed("f1", COPY))
                .when(new ConfirmRedaction(VAULT, "f2", SECOND))
                .then(confirmed("f2"));
        none().given(stored(report(), INTERNAL), handedOver(report()), proposed("f1", COPY))
                .when(new ConfirmRedaction(VAULT, "f2", Acts.standingOffice()))
                .refused("second-officer-needed (N6)");
    }

    @Test
    void only_what_was_proposed_is_confirmed_and_only_once_N6() {
        none().given(stored(report(), INTERNAL), handedOver(report()))
                .when(new ConfirmRedaction(VAULT, "f1", SECOND))
                .refused("redaction-not-proposed (N6)");
        none().given(stored(report(), INTERNAL), handedOver(report()), proposed("f1", COPY), confirmed("f2"))
                .when(new ConfirmRedaction(VAULT, "f2", SECOND))
                .refused("redaction-not-proposed (N6)");
        none().when(new ConfirmRedaction(VAULT, "f2", SECOND)).refused("file-not-found (N6)");
    }
}
