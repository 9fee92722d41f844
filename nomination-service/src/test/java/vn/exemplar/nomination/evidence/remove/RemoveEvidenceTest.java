package vn.exemplar.nomination.evidence.remove;

import static vn.exemplar.nomination.evidence.Capacity.OWN_UNIT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.removed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class RemoveEvidenceTest {
    private static final StoredFile REPORT = report();
    private static final StoredFile COPY = file("f2", "che.pdf", 1);

    @Test
    void a_file_that_was_never_handed_in_is_taken_out_N6() {
        none().given(stored(REPORT, INTERNAL)).when(remove("f1", false)).then(removed(REPORT));
        none().given(stored(REPORT, INTERNAL), redacted("f1", COPY))
                .when(remove("f2", false))
                .then(removed(COPY));
    }

    @Test
    void what_was_handed_in_stays_N6() {
        none().given(stored(REPORT, INTERNAL)).when(remove("f1", true)).refused("file-handed-in (N6)");
    }

    @Test
    void nothing_is_taken_out_once_it_is_signed_for_N6() {
        none().given(stored(REPORT, INTERNAL), closed(frozen(REPORT, INTERNAL)))
                .when(remove("f1", false))
                .refused("vault-closed (N6)");
    }

    @Test
    void an_original_stays_as_long_as_its_copy_N6() {
        none().given(stored(REPORT, INTERNAL), redacted("f1", COPY))
                .when(remove("f1", false))
                .refused("file-has-copy (N6)");
    }

    @Test
    void what_is_not_there_is_not_taken_out_N6() {
        none().when(remove("f1", false)).refused("file-not-found (N6)");
    }

    @Test
    void what_the_nomination_names_stays_but_an_older_version_may_go_N6() {
        RemoveEvidence named = new RemoveEvidence(VAULT, OWN_UNIT, "f1", List.of(REPORT.name()), List.of(), OFFICER);
        none().given(stored(REPORT, INTERNAL)).when(named).refused("file-named (N6) {file=báo-cáo.pdf}");
        StoredFile second = file("f2", "báo-cáo.pdf", 1);
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second))
                .when(new RemoveEvidence(VAULT, OWN_UNIT, "f2", List.of(REPORT.name()), List.of(), OFFICER))
                .then(removed(second));
    }

    private static RemoveEvidence remove(String file, boolean handedIn) {
        List<String> sent = handedIn ? List.of(file) : List.of("f9");
        return new RemoveEvidence(VAULT, OWN_UNIT, file, List.of("khác.pdf"), sent, OFFICER);
    }
}
