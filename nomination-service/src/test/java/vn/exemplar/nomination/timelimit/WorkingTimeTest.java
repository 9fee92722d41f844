package vn.exemplar.nomination.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.nomination.calendar.Calendars;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.WorkingTime.Pause;

class WorkingTimeTest {
    private static final WorkingDays CALENDAR = Calendars.spring2024();
    private static final LocalDate START = LocalDate.of(2024, 4, 15);

    @ParameterizedTest
    @CsvSource({
        "10, 50, 2024-04-23",
        "10, 80, 2024-04-26",
        "10, 100, 2024-05-03",
        "11, 100, 2024-05-04",
        "5, 50, 2024-04-19",
        "1, 50, 2024-04-16",
        "1, 100, 2024-04-16"
    })
    void shares_are_rounded_up_to_whole_working_days_G5(int workingDays, int percent, LocalDate reached) {
        assertThat(WorkingTime.from(START, workingDays).reaches(percent, CALENDAR))
                .contains(reached);
    }

    @Test
    void a_pause_stops_the_clock_and_leaves_the_due_date_open_G5() {
        WorkingTime paused = WorkingTime.from(START, 10).paused(LocalDate.of(2024, 4, 17));
        assertThat(paused.used(LocalDate.of(2024, 6, 30), CALENDAR)).isEqualTo(2);
        assertThat(paused.dueOn(CALENDAR)).isEmpty();
        assertThat(paused.reaches(20, CALENDAR)).contains(LocalDate.of(2024, 4, 17));
        assertThat(paused.paused()).isTrue();
    }

    @Test
    void a_term_goes_on_after_the_day_on_which_it_was_resumed_G5() {
        WorkingTime resumed =
                WorkingTime.from(START, 10).paused(LocalDate.of(2024, 4, 17)).resumed(LocalDate.of(2024, 5, 6));
        assertThat(resumed.paused()).isFalse();
        assertThat(resumed.used(LocalDate.of(2024, 5, 6), CALENDAR)).isEqualTo(2);
        assertThat(resumed.dueOn(CALENDAR)).contains(LocalDate.of(2024, 5, 16));
    }

    @Test
    void the_due_date_is_the_day_on_which_all_is_used_up_whatever_the_pauses_G5() {
        Random random = new Random(20240415);
        for (int i = 0; i < 500; i++) {
            WorkingTime time = WorkingTime.from(START.plusDays(random.nextInt(30)), 1 + random.nextInt(25));
            LocalDate day = time.startedOn();
            for (int pause = random.nextInt(4); pause > 0; pause--) {
                time = time.paused(day.plusDays(random.nextInt(4)));
                day = time.pauses().getLast().from().plusDays(random.nextInt(20));
                time = time.resumed(day);
            }
            LocalDate due = time.dueOn(CALENDAR).orElseThrow();
            assertThat(time.used(due, CALENDAR)).isEqualTo(time.workingDays());
            assertThat(time.used(due.minusDays(1), CALENDAR)).isLessThan(time.workingDays());
        }
    }

    @Test
    void pauses_follow_one_another() {
        assertThatThrownBy(() -> new WorkingTime(
                        START,
                        5,
                        List.of(new Pause(START.plusDays(2), null), new Pause(START.plusDays(4), START.plusDays(5)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingTime.from(START, 5).paused(START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingTime.from(START, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
