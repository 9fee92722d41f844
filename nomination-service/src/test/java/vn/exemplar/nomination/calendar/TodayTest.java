package vn.exemplar.nomination.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.nomination.Acts;

class TodayTest {

    @ParameterizedTest
    @CsvSource({"2023-03-15T16:59:59Z, 2023-03-15", "2023-03-15T17:00:00Z, 2023-03-16"})
    void a_day_ends_at_midnight_in_vietnam(Instant instant, LocalDate day) {
        assertThat(Today.of(instant)).isEqualTo(day);
        assertThat(Today.of(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo(day);
    }

    @Test
    void an_act_is_of_the_day_on_which_it_reached_the_door() {
        assertThat(Today.of(Acts.standingOffice())).isEqualTo(LocalDate.of(2023, 3, 15));
    }
}
