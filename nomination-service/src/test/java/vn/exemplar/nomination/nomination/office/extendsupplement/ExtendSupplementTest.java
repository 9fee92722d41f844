package vn.exemplar.nomination.nomination.office.extendsupplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;
import static vn.exemplar.nomination.nomination.Nominations.DAYS;
import static vn.exemplar.nomination.nomination.Nominations.DUE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;

public class ExtendSupplementTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision extendSupplement(
            String id, int workingDays, LocalDate dueOn, WorkingDays calendar, Act act) {
        return new ExtendSupplement(id, workingDays, "Bão lũ", dueOn, calendar, act);
    }

    private static NominationDecision extend(Act act) {
        return extendSupplement(N01.id(), 5, DUE, CALENDAR, act);
    }

    @Test
    void a_unit_is_given_more_working_days_for_the_supplement_that_is_awaited_N7_N8() {
        N01.asReturned("1.G.01").when(extend(OFFICE)).then(N01.supplementExtended(5));
        N01.asReturned("1.G.01").given(N01.signedOff()).when(extend(OFFICE)).then(N01.supplementExtended(5));
        assertThat(N01.asReturned("1.G.01")
                        .given(N01.supplementExtended(5), N01.supplementExtended(3))
                        .state()
                        .check()
                        .workingDays())
                .isEqualTo(DAYS + 8);
    }

    @Test
    void only_while_it_is_awaited_N8() {
        N01.asSubmitted().when(extend(OFFICE)).refused("supplement-not-awaited (N8) {state=SUBMITTED}");
        N01.asReturned("1.G.01")
                .given(N01.expired())
                .when(extend(OFFICE))
                .refused("supplement-not-awaited (N8) {state=EXPIRED}");
        N01.asReturned("1.G.01")
                .given(N01.held(1, Acts.NOW.toString()))
                .when(extend(OFFICE))
                .refused("supplement-not-awaited (N8) {state=HELD}");
    }

    @Test
    void whoever_wrote_signed_or_is_nominated_does_not_extend_N4() {
        Nominations ofAPerson = Nominations.sample("N03");
        String nominee = String.valueOf(ofAPerson.content().subject().personId());
        for (String person : List.of(ofAPerson.officerId(), ofAPerson.headId(), nominee)) {
            Refusal refusal = ofAPerson
                    .asReturned("1.G.01")
                    .when(extend(Acts.by(person, "VPS", "STANDING_OFFICER")))
                    .refusal();
            assertThat(refusal).hasMessageStartingWith("involved-in-nomination (N4)");
            assertThat(refusal.recorded()).isTrue();
        }
    }

    @Test
    void the_new_last_day_is_not_guessed_G5() {
        LocalDate lastOfTheYear = LocalDate.of(2023, 12, 29);
        N01.asReturned("1.G.01")
                .when(extendSupplement(N01.id(), 1, lastOfTheYear, CALENDAR, OFFICE))
                .refused("calendar-not-published (G5) {year=2024}");
        N01.asReturned("1.G.01")
                .when(extendSupplement(N01.id(), 1, lastOfTheYear.minusDays(1), CALENDAR, OFFICE))
                .event();
    }

    @Test
    void what_the_office_may_not_see_is_not_found_N2() {
        N01.asDraft().when(extend(OFFICE)).refused("nomination-not-found (N2)");
        none().when(extend(OFFICE)).refused("nomination-not-found (N2)");
    }
}
