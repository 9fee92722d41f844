package vn.exemplar.nomination.evidence.recordreading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.read;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.shutOut;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;
import static vn.exemplar.nomination.evidence.Visibility.PUBLIC;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class RecordReadingTest {
    private static final StoredFile REPORT = report();
    private static final Act MEMBER = Acts.by("p04", "VPS", "COUNCIL_MEMBER");
    private static final RecordReading BY_THE_OFFICE =
            new RecordReading(VAULT, "f1", Capacity.OFFICE, Acts.standingOffice());
    private static final RecordReading BY_A_MEMBER = new RecordReading(VAULT, "f1", Capacity.REVIEWER, MEMBER);

    @Test
    void every_reading_of_a_confidential_file_is_recorded_and_of_no_other_A1() {
        none().given(stored(REPORT, PUBLIC), changed("f1", CONFIDENTIAL))
                .when(BY_THE_OFFICE)
                .then(read(REPORT, "p10", Capacity.OFFICE));
        none().given(stored(REPORT, CONFIDENTIAL), read(REPORT, "p10", Capacity.OFFICE))
                .when(BY_THE_OFFICE)
                .then(read(REPORT, "p10", Capacity.OFFICE));
        none().given(stored(REPORT, INTERNAL)).when(BY_THE_OFFICE).thenNothing();
    }

    @Test
    void what_was_confidential_once_is_read_on_record_ever_after_A1() {
        none().given(stored(REPORT, CONFIDENTIAL), changed("f1", INTERNAL))
                .when(BY_THE_OFFICE)
                .then(read(REPORT, "p10", Capacity.OFFICE));
        StoredFile next = file("f2", "báo-cáo.pdf", 1);
        none().given(stored(REPORT, CONFIDENTIAL), changed("f1", INTERNAL), superseded("f1", 2, next))
                .when(new RecordReading(VAULT, "f2", Capacity.OFFICE, Acts.standingOffice()))
                .then(read(next, "p10", Capacity.OFFICE));
    }

    @Test
    void a_member_reads_only_while_the_review_admits_them_R4() {
        none().given(stored(REPORT, CONFIDENTIAL)).when(BY_A_MEMBER).refused("file-not-found (R4)");
        none().given(stored(REPORT, CONFIDENTIAL), admitted("p04"))
                .when(BY_A_MEMBER)
                .then(read(REPORT, "p04", Capacity.REVIEWER));
        none().given(stored(REPORT, CONFIDENTIAL), admitted("p05"))
                .when(BY_A_MEMBER)
                .refused("file-not-found (R4)");
        none().given(stored(REPORT, CONFIDENTIAL), admitted("p04"), shutOut("p04"))
                .when(BY_A_MEMBER)
                .refused("file-not-found (R4)");
        assertThat(none().given(stored(REPORT, CONFIDENTIAL))
                        .when(BY_A_MEMBER)
                        .refusal()
                        .recorded())
                .isTrue();
    }

    @Test
    void what_is_not_there_is_not_read_N6() {
        none().when(BY_THE_OFFICE).refused("file-not-found (N6)");
    }
}
