package vn.exemplar.nomination.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays SPRING_2024 = Calendars.spring2024();

    @ParameterizedTest
    @CsvSource({
        "2024-04-16, true, a Tuesday",
        "2024-04-18, false, Hùng Kings' day",
        "2024-04-20, false, a Saturday",
        "2024-04-29, false, swapped off",
        "2024-05-04, true, a Saturday that is worked instead"
    })
    void weekends_holidays_and_swapped_days_are_data_G5(LocalDate day, boolean worked, String why) {
        assertThat(SPRING_2024.worked(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-16, 1, 2024-04-17",
        "2024-04-17, 1, 2024-04-19",
        "2024-04-19, 1, 2024-04-22",
        "2024-04-26, 1, 2024-05-02",
        "2024-05-02, 2, 2024-05-04",
        "2024-05-02, 3, 2024-05-06",
        "2024-04-20, 1, 2024-04-22"
    })
    void a_term_does_not_count_its_first_day_and_skips_days_off_G5(LocalDate from, int workingDays, LocalDate end) {
        assertThat(SPRING_2024.after(from, workingDays)).isEqualTo(end);
        assertThat(SPRING_2024.between(from, end)).isEqualTo(workingDays);
    }

    @Test
    void a_term_that_would_end_on_a_day_off_ends_on_the_next_working_day_G5() {
        assertThat(SPRING_2024.onOrAfter(LocalDate.of(2024, 4, 27))).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(SPRING_2024.onOrAfter(LocalDate.of(2024, 5, 4))).isEqualTo(LocalDate.of(2024, 5, 4));
    }

    @Test
    void a_year_without_a_calendar_has_its_weekends_only_and_says_so_G5() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        assertThat(SPRING_2024.worked(newYear)).isTrue();
        assertThat(SPRING_2024.published(newYear.minusDays(1), newYear)).isFalse();
        assertThat(SPRING_2024.published(newYear.minusDays(9), newYear.minusDays(1)))
                .isTrue();
        assertThat(SPRING_2024.ruleSet()).isEqualTo("calendar:2024@1");
    }

    @Test
    void the_calendars_of_several_years_are_counted_together_G5() {
        WorkingCalendar first = WorkingCalendar.NONE.after(Calendars.published(
                1,
                Calendars.LABOUR_DAY,
                Calendars.OFF,
                Calendars.WORKED,
                Calendars.day("2024-06-02", DayKind.HOLIDAY)));
        WorkingCalendar next = new WorkingCalendar(
                2025, 3, List.of(Calendars.day("2025-01-01", DayKind.HOLIDAY)), "Ban hành", Instant.EPOCH);
        WorkingDays days = WorkingDays.of(List.of(first, next));
        assertThat(days)
                .isEqualTo(new WorkingDays(
                        Map.of(2024, 1, 2025, 3),
                        Set.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 1), LocalDate.of(2025, 1, 1)),
                        Set.of(LocalDate.of(2024, 5, 4))));
        assertThat(days.ruleSet()).isEqualTo("calendar:2024@1,2025@3");
        assertThat(days.countBy(List.of(next, first))).isTrue();
        assertThat(days.countBy(List.of(first))).isFalse();
        assertThat(days.countBy(List.of(next, WorkingCalendar.NONE.after(Calendars.published(2)))))
                .isFalse();
    }

    @Test
    void before_anything_is_published_there_are_weekends_only_G5() {
        assertThat(new CalendarFacts().workingDays()).isSameAs(WorkingDays.WEEKENDS_ONLY);
    }

    @Test
    void no_days_lie_between_a_day_and_one_before_it() {
        LocalDate day = LocalDate.of(2024, 4, 16);
        assertThat(SPRING_2024.between(day, day)).isZero();
        assertThat(SPRING_2024.between(day, day.minusDays(30))).isZero();
        assertThatThrownBy(() -> SPRING_2024.after(day, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
