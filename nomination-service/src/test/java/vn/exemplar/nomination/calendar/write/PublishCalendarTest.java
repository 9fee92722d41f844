package vn.exemplar.nomination.calendar.write;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.events.DayName;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.write.publishcalendar.PublishCalendar;

class PublishCalendarTest {
    private static final SpecialDay LABOUR_DAY = day("2024-05-01", DayKind.HOLIDAY);
    private static final SpecialDay OFF = day("2024-04-29", DayKind.SWAPPED_OFF);
    private static final SpecialDay WORKED = day("2024-05-04", DayKind.SWAPPED_WORKING);

    private final AggregateTestFixture<WorkingCalendar> calendar = new AggregateTestFixture<>(WorkingCalendar.class);

    @Test
    void the_special_days_of_a_year_are_published_G5() {
        calendar.givenNoPriorActivity()
                .when(publish(LABOUR_DAY, OFF, WORKED))
                .expectEvents(published(1, LABOUR_DAY, OFF, WORKED));
    }

    @Test
    void a_later_edition_takes_the_place_of_the_one_before_G5() {
        calendar.given(published(1, LABOUR_DAY))
                .when(publish(LABOUR_DAY, OFF, WORKED))
                .expectEvents(published(2, LABOUR_DAY, OFF, WORKED));
    }

    @Test
    void an_edition_that_changes_nothing_is_refused_G5() {
        calendar.given(published(1, LABOUR_DAY, OFF))
                .when(publish(OFF, LABOUR_DAY))
                .expectExceptionMessage(startsWith("calendar-unchanged (G5)"));
    }

    @Test
    void all_faults_are_named_at_once_with_their_place_G5() {
        calendar.givenNoPriorActivity()
                .when(publish(
                        LABOUR_DAY,
                        LABOUR_DAY,
                        day("2025-05-01", DayKind.HOLIDAY),
                        day("2024-05-04", DayKind.SWAPPED_OFF),
                        day("2024-05-06", DayKind.SWAPPED_WORKING)))
                .expectExceptionMessage(allOf(
                        startsWith("calendar-faulty (G5)"),
                        containsString("days[1].date day-named-twice"),
                        containsString("days[2].date day-of-another-year"),
                        containsString("days[3].date swap-changes-nothing"),
                        containsString("days[4].date swap-changes-nothing"),
                        containsString("count=4")));
    }

    private static SpecialDay day(String date, DayKind kind) {
        return new SpecialDay(LocalDate.parse(date), kind.name(), new DayName("Ngày", "Day"), "Thông báo", false);
    }

    private static PublishCalendar publish(SpecialDay... days) {
        return PublishCalendar.of(new CalendarYear(2024), List.of(days), "Ban hành", Acts.standingOffice());
    }

    private static WorkingCalendarPublished published(int edition, SpecialDay... days) {
        return new WorkingCalendarPublished("calendar:2024", 2024, edition, List.of(days), "Ban hành", "p10", Acts.NOW);
    }
}
