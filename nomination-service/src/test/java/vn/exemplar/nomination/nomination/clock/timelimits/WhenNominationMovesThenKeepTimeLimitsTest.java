package vn.exemplar.nomination.nomination.clock.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimit.State;
import vn.exemplar.nomination.timelimit.TimeLimitCommand;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent;

/** What each event means for time limits, from the event alone: whatever came since. */
class WhenNominationMovesThenKeepTimeLimitsTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String CHECK = "check:" + N01.id();
    private static final String SUPPLEMENT = "supplement:" + N01.id() + "/1";
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 15);
    private static final Act OFFICE = Acts.standingOffice();

    private final Map<String, TimeLimit> limits = new HashMap<>();

    private void happens(NominationEvent... events) {
        for (NominationEvent event : events) {
            Objects.requireNonNull(WhenNominationMovesThenKeepTimeLimits.after(event, "VPS"))
                    .by(CALENDAR, OFFICE)
                    .forEach(this::decided);
        }
    }

    private void decided(TimeLimitCommand command) {
        for (TimeLimitEvent event : command.decide(limit(command.subject()))) {
            limits.put(command.subject(), limit(command.subject()).after(event));
        }
    }

    private TimeLimit limit(String id) {
        return limits.getOrDefault(id, TimeLimit.NONE);
    }

    private static HoldReleased released(int round, String time) {
        return new HoldReleased(
                N01.id(), N01.conclusion(), "Không có vi phạm", round, false, "p10", Instant.parse(time));
    }

    @Test
    void the_office_has_its_time_from_the_submission_and_the_unit_from_the_return_G5() {
        happens(N01.submitted());
        assertThat(limit(CHECK)).extracting(TimeLimit::unit, TimeLimit::state).containsExactly("VPS", State.RUNNING);
        assertThat(limit(CHECK).time().workingDays()).isEqualTo(15);
        happens(N01.returned(1, "1.G.01"));
        assertThat(limit(CHECK).state()).isEqualTo(State.PAUSED);
        assertThat(limit(SUPPLEMENT).unit()).isEqualTo(N01.unit());
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).contains(Nominations.DUE);
        happens(N01.supplementSent(1));
        assertThat(limit(SUPPLEMENT).state()).isEqualTo(State.MET);
        assertThat(limit(CHECK).state()).isEqualTo(State.RUNNING);
        happens(N01.accepted());
        assertThat(limit(CHECK).state()).isEqualTo(State.MET);
    }

    @Test
    void a_dossier_held_on_the_last_day_of_its_supplement_has_one_day_after_the_release_G5_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"), N01.held(1, "2023-03-31T03:00:00Z"));
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).isEmpty();
        happens(released(1, "2023-04-03T03:00:00Z"));
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).contains(LocalDate.of(2023, 4, 4));
    }

    @Test
    void a_hold_in_between_takes_nothing_from_a_supplement_G5_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"), N01.held(1, "2023-03-15T03:00:00Z"));
        happens(released(1, "2023-04-03T03:00:00Z"));
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).contains(LocalDate.of(2023, 4, 19));
        assertThat(limit(CHECK).state()).as("it is with the unit").isEqualTo(State.PAUSED);
    }

    @Test
    void an_event_of_a_round_that_is_over_touches_no_limit_of_a_later_one_N7_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"));
        happens(N01.held(1, "2023-03-15T03:00:00Z"), N01.released(1));
        assertThat(limits).doesNotContainKey("supplement:" + N01.id() + "/2");
        happens(N01.supplementSent(1), N01.held(), N01.released(0), N01.returned(2, "1.G.01"));
        assertThat(limit(SUPPLEMENT).state()).isEqualTo(State.MET);
        assertThat(limit("supplement:" + N01.id() + "/2").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_unit_that_does_not_supplement_is_late_until_the_nomination_is_reopened_G5_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"), N01.expired());
        assertThat(limit(SUPPLEMENT))
                .extracting(TimeLimit::state, TimeLimit::onTime)
                .containsExactly(State.MISSED, false);
        assertThat(limit(CHECK).state()).isEqualTo(State.CANCELLED);
        happens(N01.reopened(5));
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).contains(LocalDate.of(2023, 3, 22));
        assertThat(limit(SUPPLEMENT).onTime()).isNull();
        assertThat(limit(CHECK).state()).isEqualTo(State.PAUSED);
        happens(N01.supplementSent(1));
        assertThat(limit(SUPPLEMENT).onTime()).isTrue();
        assertThat(limit(CHECK).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void more_time_follows_the_last_day_that_there_was_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"));
        decided(new CheckTimeLimit(SUPPLEMENT, CALENDAR, Nominations.at("2023-04-01T03:00:00Z", OFFICE)));
        assertThat(limit(SUPPLEMENT).exceeded()).isTrue();
        happens(N01.supplementExtended(5));
        assertThat(limit(SUPPLEMENT).exceeded()).isFalse();
        assertThat(limit(SUPPLEMENT).dueOn(CALENDAR)).contains(LocalDate.of(2023, 4, 7));
    }

    @Test
    void when_a_nomination_ends_otherwise_nobodys_time_runs_any_more_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"), N01.withdrawn(true, 1, false));
        assertThat(List.of(limit(CHECK).state(), limit(SUPPLEMENT).state())).containsOnly(State.CANCELLED);
        assertThat(WhenNominationMovesThenKeepTimeLimits.after(N01.withdrawn(false, 0, false), "VPS"))
                .as("nothing ran for a draft")
                .isNull();
    }

    @Test
    void a_check_that_ends_without_acceptance_was_done_on_time_too_G5_N7() {
        happens(N01.submitted(), N01.notAccepted(0, "1.G.01"));
        assertThat(limit(CHECK)).extracting(TimeLimit::state, TimeLimit::metOn).containsExactly(State.MET, TODAY);
    }

    @Test
    void a_non_acceptance_that_is_undone_lets_the_time_of_the_office_go_on_N7() {
        happens(N01.submitted(), N01.turnedDown("INELIGIBLE", 0, null), N01.nonAcceptanceUndone());
        assertThat(limit(CHECK).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_violation_ends_the_time_of_a_supplement_too_N8() {
        happens(N01.submitted(), N01.returned(1, "1.G.01"), N01.held(1, "2023-03-20T03:00:00Z"));
        happens(N01.turnedDown("VIOLATION", 1, N01.conclusion()));
        assertThat(List.of(limit(CHECK).state(), limit(SUPPLEMENT).state())).containsOnly(State.CANCELLED);
    }

    @Test
    void most_events_leave_time_as_it_is() {
        assertThat(List.of(N01.drafted(), N01.signedOff(), N01.marked(0), N01.withdrawalOvertaken()))
                .allSatisfy(event -> assertThat(WhenNominationMovesThenKeepTimeLimits.after(event, "VPS"))
                        .isNull());
    }
}
