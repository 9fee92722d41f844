package vn.exemplar.nomination.programme.activate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.activated;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.over;

import org.junit.jupiter.api.Test;

class ActivateProgrammeTest {
    private static final ActivateProgramme ACTIVATE = new ActivateProgramme(ID, OFFICE);

    @Test
    void a_draft_is_activated_once_G1() {
        draft().when(ACTIVATE).then(activated());
        assertThat(draft().when(ACTIVATE).ruleSet()).isEqualTo("2021-2025@1");
        active().when(ACTIVATE).refused("programme-already-active (G1)");
        over().when(ACTIVATE).refused("programme-already-active (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(ACTIVATE).refused("programme-not-found (G1)");
    }
}
