package vn.exemplar.nomination.evidence.changevisibility;

import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.PUBLIC;

import org.junit.jupiter.api.Test;

class ChangeVisibilityTest {
    private static final ChangeVisibility CHANGE =
            new ChangeVisibility(VAULT, "f1", CONFIDENTIAL, "Có dữ liệu cá nhân", OFFICER);

    @Test
    void visibility_changes_with_a_reason_and_only_when_it_is_another_N6() {
        none().given(stored(report(), PUBLIC)).when(CHANGE).then(changed("f1", CONFIDENTIAL));
        none().given(stored(report(), CONFIDENTIAL)).when(CHANGE).thenNothing();
        none().given(stored(report(), PUBLIC), changed("f1", CONFIDENTIAL))
                .when(CHANGE)
                .thenNothing();
    }

    @Test
    void only_of_a_file_that_is_there_N6() {
        none().when(CHANGE).refused("file-not-found (N6)");
    }
}
