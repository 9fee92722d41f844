package vn.exemplar.nomination.nomination.office.release;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Conclusion;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationEvent.HoldReleased;
import vn.exemplar.nomination.nomination.Nominations;

public class ReleaseHoldTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision release(String id, Conclusion conclusion, Act act) {
        return new ReleaseHold(id, conclusion, "Không có vi phạm", WorkingDays.WEEKENDS_ONLY, act);
    }

    private static NominationDecision release(Act act) {
        return release(N01.id(), N01.conclusion(), act);
    }

    @Test
    void it_goes_on_where_it_stood_with_the_competent_conclusion_N8() {
        N01.asMarked().given(N01.held()).when(release(OFFICE)).then(N01.released(null));
        N01.asSubmitted().when(release(OFFICE)).refused("nomination-not-held (N8)");
    }

    @Test
    void the_council_hears_of_the_release_of_what_it_has_N8() {
        N01.asAccepted().given(N01.held()).when(release(OFFICE)).then(released(null, true, Acts.NOW));
    }

    @Test
    void a_conclusion_was_issued_by_then_N8() {
        N01.asSubmitted()
                .given(N01.held())
                .when(release(N01.id(), issued(LocalDate.of(2023, 3, 16)), OFFICE))
                .refused("conclusion-of-the-future (N8)");
        N01.asSubmitted()
                .given(N01.held())
                .when(release(N01.id(), issued(LocalDate.of(2023, 3, 15)), OFFICE))
                .event();
    }

    @Test
    void the_due_date_of_a_supplement_pauses_with_the_hold_G5_N8() {
        LocalDate twelveWorkingDaysOn = LocalDate.of(2023, 4, 19);
        Instant april = Instant.parse("2023-04-03T03:00:00Z");
        N01.asReturned("1.G.01")
                .given(N01.held())
                .when(release(at("2023-04-03T03:00:00Z", OFFICE)))
                .then(released(twelveWorkingDaysOn, false, april));
    }

    @Test
    void of_a_supplement_that_was_held_on_its_last_day_one_day_is_left_G5_N8() {
        HoldReleased released = (HoldReleased) N01.asReturned("1.G.01")
                .given(N01.held("2023-03-31T03:00:00Z"))
                .when(release(at("2023-04-03T03:00:00Z", OFFICE)))
                .event();
        assertThat(released.dueOn()).isEqualTo(LocalDate.of(2023, 4, 4));
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(release(OFFICE)).refused("nomination-not-found (N2)");
    }

    private static HoldReleased released(@Nullable LocalDate dueOn, boolean afterAcceptance, Instant moment) {
        return new HoldReleased(N01.id(), N01.conclusion(), "Không có vi phạm", dueOn, afterAcceptance, "p10", moment);
    }

    private static Conclusion issued(LocalDate day) {
        return new Conclusion("07/KL-TTr", "Thanh tra Sở", day, "kl.pdf", "ab".repeat(32));
    }
}
