package vn.exemplar.nomination.calendar.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.calendar.Calendars.LABOUR_DAY;
import static vn.exemplar.nomination.calendar.Calendars.OFF;
import static vn.exemplar.nomination.calendar.Calendars.WORKED;
import static vn.exemplar.nomination.calendar.Calendars.day;
import static vn.exemplar.nomination.calendar.Calendars.none;
import static vn.exemplar.nomination.calendar.Calendars.published;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.WorkingCalendar;

class PublishCalendarTest {

    @Test
    void the_special_days_of_a_year_are_published_G5() {
        none().when(publish(LABOUR_DAY, OFF, WORKED)).then(published(1, LABOUR_DAY, OFF, WORKED));
    }

    @Test
    void a_later_edition_takes_the_place_of_the_one_before_G5() {
        none().given(published(1, LABOUR_DAY))
                .when(publish(LABOUR_DAY, OFF, WORKED))
                .then(published(2, LABOUR_DAY, OFF, WORKED));
        assertThat(none().given(published(1, LABOUR_DAY), published(2, OFF, WORKED))
                        .state())
                .isEqualTo(new WorkingCalendar(2024, 2, List.of(OFF, WORKED), "Ban hành", Acts.NOW));
    }

    @Test
    void an_edition_that_changes_nothing_is_refused_G5() {
        Refusal refusal = none().given(published(1, LABOUR_DAY, OFF))
                .when(publish(OFF, LABOUR_DAY))
                .refusal();
        assertThat(refusal).hasMessageStartingWith("calendar-unchanged (G5)");
        assertThat(refusal.details()).containsEntry("edition", 1);
    }

    @Test
    void a_year_without_special_days_is_published_once_G5() {
        none().when(publish()).then(published(1));
        none().given(published(1)).when(publish()).refused("calendar-unchanged (G5)");
    }

    @Test
    void all_faults_are_named_at_once_with_their_place_G5() {
        assertThat(none().when(publish(
                                LABOUR_DAY,
                                LABOUR_DAY,
                                day("2025-05-01", DayKind.HOLIDAY),
                                day("2024-05-04", DayKind.SWAPPED_OFF),
                                day("2024-05-06", DayKind.SWAPPED_WORKING)))
                        .refusal())
                .hasMessageStartingWith("calendar-faulty (G5)")
                .hasMessageContaining("days[1].date day-named-twice")
                .hasMessageContaining("days[2].date day-of-another-year")
                .hasMessageContaining("days[3].date swap-changes-nothing")
                .hasMessageContaining("days[4].date swap-changes-nothing")
                .hasMessageContaining("count=4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void a_calendar_is_of_a_year_of_this_century_G5(int year) {
        Refusal refusal = none().when(empty(year)).refusal();
        assertThat(refusal).hasMessageStartingWith("calendar-year-impossible (G5)");
        assertThat(refusal.details())
                .containsEntry("year", year)
                .containsEntry("first", 2000)
                .containsEntry("last", 2100);
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2100})
    void the_first_and_the_last_year_belong_to_it_G5(int year) {
        assertThat(none().when(empty(year)).event().calendarId()).isEqualTo("calendar:" + year);
    }

    @Test
    void the_days_of_a_request_are_put_in_their_order_G5() {
        CalendarBody.Name name = new CalendarBody.Name("Ngày", "Day");
        CalendarBody.Day later =
                new CalendarBody.Day(LocalDate.of(2024, 5, 1), DayKind.HOLIDAY, name, "Thông báo", false);
        CalendarBody.Day earlier =
                new CalendarBody.Day(LocalDate.of(2024, 4, 29), DayKind.SWAPPED_OFF, name, "Thông báo", false);
        assertThat(new CalendarBody("Ban hành", List.of(later, earlier)).special())
                .containsExactly(OFF, LABOUR_DAY);
    }

    private static PublishCalendar publish(SpecialDay... days) {
        return new PublishCalendar(2024, List.of(days), "Ban hành", Acts.standingOffice());
    }

    private static PublishCalendar empty(int year) {
        return new PublishCalendar(year, List.of(), "Ban hành", Acts.standingOffice());
    }
}
