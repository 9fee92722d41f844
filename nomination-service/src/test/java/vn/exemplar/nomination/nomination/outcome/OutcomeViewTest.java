package vn.exemplar.nomination.nomination.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.nomination.Fate;

class OutcomeViewTest {
    private static final OutcomeView.Recognition RECOGNISED =
            new OutcomeView.Recognition("x", "12/QĐ", LocalDate.EPOCH);
    private static final OutcomeView.Publication PUBLISHED = new OutcomeView.Publication("a", Instant.EPOCH);
    private static final OutcomeView.Withdrawal WITHDRAWN = new OutcomeView.Withdrawal("a", "ERASURE", Instant.EPOCH);

    @Test
    void the_fate_is_the_furthest_that_was_told_even_when_what_lies_between_is_still_on_its_way() {
        assertThat(OutcomeView.nothingYet("n").fate()).isEqualTo(Fate.IN_REVIEW);
        assertThat(new OutcomeView("n", null, vote("PASSED"), null, null, null).fate())
                .isEqualTo(Fate.VOTE_PASSED);
        assertThat(new OutcomeView("n", null, vote("FAILED"), null, null, null).fate())
                .isEqualTo(Fate.VOTE_FAILED);
        assertThat(new OutcomeView("n", null, null, RECOGNISED, null, null).fate())
                .isEqualTo(Fate.RECOGNISED);
        assertThat(new OutcomeView("n", null, null, null, PUBLISHED, null).fate())
                .isEqualTo(Fate.PUBLISHED);
        assertThat(new OutcomeView("n", null, null, null, null, WITHDRAWN).fate())
                .isEqualTo(Fate.TAKEN_DOWN);
        assertThat(new OutcomeView("n", null, vote("PASSED"), RECOGNISED, PUBLISHED, WITHDRAWN).fate())
                .isEqualTo(Fate.TAKEN_DOWN);
    }

    @Test
    void what_is_published_anew_after_it_was_taken_down_is_published_P3() {
        OutcomeView.Publication anew = new OutcomeView.Publication("a", Instant.EPOCH.plusSeconds(1));
        assertThat(new OutcomeView("n", null, vote("PASSED"), RECOGNISED, anew, WITHDRAWN).fate())
                .isEqualTo(Fate.PUBLISHED);
    }

    @Test
    void the_council_has_decided_by_its_vote_or_what_followed_it_N8() {
        assertThat(OutcomeView.nothingYet("n").decided()).isFalse();
        assertThat(new OutcomeView("n", null, vote("FAILED"), null, null, null).decided())
                .isTrue();
        assertThat(new OutcomeView("n", null, null, RECOGNISED, null, null).decided())
                .isTrue();
    }

    private static OutcomeView.Vote vote(String outcome) {
        return new OutcomeView.Vote("s", 1, outcome, 6, 2, 1, 9, "2/3", Instant.EPOCH);
    }
}
