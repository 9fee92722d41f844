package vn.exemplar.nomination.evidence.redact;

import static vn.exemplar.nomination.evidence.Capacity.OFFICE;
import static vn.exemplar.nomination.evidence.Capacity.OWN_UNIT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.ROOM;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.proposed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class RedactEvidenceTest {
    private static final StoredFile REPORT = report();
    private static final StoredFile COPY = file("f2", "báo-cáo-che.pdf", 1);

    @Test
    void an_original_has_one_redacted_copy_and_a_copy_none_N6() {
        none().given(stored(REPORT, CONFIDENTIAL)).when(redact("f1", COPY)).then(redacted("f1", COPY));
        StoredFile another = file("f3", "c.pdf", 1);
        for (String redactedOne : List.of("f1", "f2")) {
            none().given(stored(REPORT, CONFIDENTIAL), redacted("f1", COPY))
                    .when(redact(redactedOne, another))
                    .refused("file-already-redacted (N6)");
        }
    }

    @Test
    void what_the_council_has_is_redacted_by_two_as_often_as_it_needs_to_be_N6() {
        RedactEvidence byTheOffice =
                new RedactEvidence(VAULT, OFFICE, "f1", COPY, INTERNAL, ROOM, Acts.standingOffice());
        none().given(stored(REPORT, CONFIDENTIAL), handedOver(REPORT))
                .when(byTheOffice)
                .then(proposed("f1", COPY));
        StoredFile first = file("f3", "c.pdf", 1);
        none().given(stored(REPORT, CONFIDENTIAL), redacted("f1", first), handedOver(REPORT))
                .when(byTheOffice)
                .then(proposed("f1", COPY));
        none().given(stored(REPORT, CONFIDENTIAL), handedOver(REPORT), proposed("f1", COPY))
                .when(new RedactEvidence(VAULT, OFFICE, "f2", first, INTERNAL, ROOM, Acts.standingOffice()))
                .refused("file-already-redacted (N6)");
    }

    @Test
    void a_unit_redacts_nothing_once_it_is_signed_for_N6() {
        none().given(stored(REPORT, CONFIDENTIAL), closed(frozen(REPORT, CONFIDENTIAL)))
                .when(redact("f1", COPY))
                .refused("vault-closed (N6)");
    }

    @Test
    void a_better_copy_is_a_new_version_of_the_first_one_N6() {
        none().given(
                        stored(REPORT, CONFIDENTIAL),
                        redacted("f1", COPY),
                        superseded("f2", 2, file("f3", "báo-cáo-che.pdf", 1)))
                .when(redact("f1", file("f4", "c.pdf", 1)))
                .refused("file-already-redacted (N6)");
    }

    @Test
    void the_next_version_of_an_original_has_a_copy_of_its_own_N6() {
        StoredFile another = file("f3", "c.pdf", 1);
        none().given(stored(REPORT, CONFIDENTIAL), superseded("f1", 2, COPY))
                .when(redact("f2", another))
                .then(redacted("f2", another));
    }

    @Test
    void only_the_newest_version_is_redacted_and_only_a_file_that_is_there_N6() {
        none().given(stored(REPORT, CONFIDENTIAL), superseded("f1", 2, COPY))
                .when(redact("f1", file("f3", "c.pdf", 1)))
                .refused("file-superseded (N6)");
        none().when(redact("f1", COPY)).refused("file-not-found (N6)");
    }

    @Test
    void a_copy_needs_a_name_and_room_of_its_own_N6() {
        none().given(stored(REPORT, CONFIDENTIAL))
                .when(redact("f1", file("f2", "Báo-cáo.pdf", 1)))
                .refused("file-name-taken (N6)");
        none().given(stored(REPORT, CONFIDENTIAL))
                .when(redact("f1", file("f2", "c.pdf", 9_001)))
                .refused("dossier-too-large (N6)");
        StoredFile second = file("f5", "d.pdf", 1);
        none().given(stored(REPORT, INTERNAL), stored(second, INTERNAL), stored(file("f6", "e.pdf", 1), INTERNAL))
                .when(redact("f1", COPY))
                .refused("too-many-files (N6)");
    }

    private static RedactEvidence redact(String original, StoredFile copy) {
        return new RedactEvidence(VAULT, OWN_UNIT, original, copy, INTERNAL, ROOM, OFFICER);
    }
}
