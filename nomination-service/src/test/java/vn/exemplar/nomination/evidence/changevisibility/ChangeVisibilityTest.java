package vn.exemplar.nomination.evidence.changevisibility;

import static vn.exemplar.nomination.evidence.Capacity.OFFICE;
import static vn.exemplar.nomination.evidence.Capacity.OWN_UNIT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.PUBLIC;

import org.junit.jupiter.api.Test;

class ChangeVisibilityTest {
    private static final ChangeVisibility CHANGE =
            new ChangeVisibility(VAULT, OWN_UNIT, "f1", CONFIDENTIAL, "Có dữ liệu cá nhân", OFFICER);

    @Test
    void visibility_changes_with_a_reason_and_only_when_it_is_another_N6() {
        none().given(stored(report(), PUBLIC)).when(CHANGE).then(changed("f1", CONFIDENTIAL));
        none().given(stored(report(), CONFIDENTIAL)).when(CHANGE).thenNothing();
        none().given(stored(report(), PUBLIC), changed("f1", CONFIDENTIAL))
                .when(CHANGE)
                .thenNothing();
    }

    @Test
    void the_unit_changes_none_once_it_is_signed_for_and_nobody_once_the_council_has_it_N6() {
        ChangeVisibility byTheOffice =
                new ChangeVisibility(VAULT, OFFICE, "f1", CONFIDENTIAL, "Có dữ liệu cá nhân", OFFICER);
        none().given(stored(report(), PUBLIC), closed(frozen(report(), PUBLIC)))
                .when(CHANGE)
                .refused("vault-closed (N6)");
        none().given(stored(report(), PUBLIC), closed(frozen(report(), PUBLIC)))
                .when(byTheOffice)
                .then(changed("f1", CONFIDENTIAL));
        none().given(stored(report(), PUBLIC), handedOver(report()))
                .when(byTheOffice)
                .refused("file-handed-over (N6)");
    }

    @Test
    void only_of_a_file_that_is_there_N6() {
        none().when(CHANGE).refused("file-not-found (N6)");
    }
}
