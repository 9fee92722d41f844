package vn.exemplar.nomination.nomination.office.reopen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;

public class ReopenNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");

    public static NominationDecision reopen(String id, int workingDays, WorkingDays calendar, Act act) {
        return new ReopenNomination(id, workingDays, "Bão lũ", calendar, act);
    }

    private static NominationDecision reopen(Act act) {
        return reopen(N01.id(), 5, CALENDAR, act);
    }

    private static Scenario<Nomination, NominationEvent> expired() {
        return N01.asReturned("1.G.01").given(N01.signedOff(), N01.expired());
    }

    @Test
    void the_supplement_of_an_expired_nomination_is_awaited_once_more_N8() {
        expired().when(reopen(SECOND)).then(N01.reopened(5));
        Nomination reopened = expired().given(N01.reopened(5)).state();
        assertThat(reopened.state()).isEqualTo(NominationState.RETURNED);
        assertThat(reopened.sending().signOff()).isNull();
        assertThat(reopened.awaitedRound()).isEqualTo(1);
        assertThat(reopened.check().workingDays()).isEqualTo(5);
    }

    @Test
    void whoever_set_the_time_does_not_give_it_anew_N8() {
        Refusal refusal = expired().when(reopen(OFFICE)).refusal();
        assertThat(refusal).hasMessageStartingWith("second-officer-needed (N8)");
        assertThat(refusal.recorded()).isTrue();
        expired().given(N01.reopened(5), N01.expired()).when(reopen(SECOND)).refused("second-officer-needed (N8)");
        expired().given(N01.reopened(5), N01.expired()).when(reopen(OFFICE)).event();
        N01.asReturned("1.G.01")
                .given(N01.supplementExtended(5), N01.expired())
                .when(reopen(OFFICE))
                .refused("second-officer-needed (N8)");
    }

    @Test
    void only_what_has_expired_is_reopened_N8() {
        N01.asReturned("1.G.01").when(reopen(SECOND)).refused("nomination-not-expired (N8) {state=RETURNED}");
        N01.asSubmitted()
                .given(N01.withdrawn(false))
                .when(reopen(SECOND))
                .refused("nomination-not-expired (N8) {state=WITHDRAWN}");
    }

    @Test
    void whoever_wrote_or_signed_does_not_reopen_N4() {
        for (String person : List.of(N01.officerId(), N01.headId())) {
            expired().when(reopen(Acts.by(person, "VPS", "STANDING_OFFICER"))).refused("involved-in-nomination (N4)");
        }
    }

    @Test
    void of_an_erased_nominee_nothing_goes_on_A4() {
        none().given(Erased.in(N01.drafted()), N01.signedOff(), N01.submitted())
                .given(N01.returned(1, "1.G.01"), N01.expired())
                .when(reopen(SECOND))
                .refused("personal-data-erased (A4)");
    }

    @Test
    void the_new_last_day_is_not_guessed_G5() {
        expired().when(reopen(at("2023-12-28T03:00:00Z", SECOND))).refused("calendar-not-published (G5) {year=2024}");
    }

    @Test
    void what_the_office_may_not_see_is_not_found_N2() {
        N01.asDraft().when(reopen(SECOND)).refused("nomination-not-found (N2)");
        none().when(reopen(SECOND)).refused("nomination-not-found (N2)");
    }
}
