package vn.exemplar.review.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlyTheSeatHeldThatDayCountsTest {

    @Test
    void r3_a_seat_is_held_from_its_first_to_its_last_day() {
        Seat seat = Seats.of("p04");
        assertThat(seat.isHeldOn(Seats.FROM)).isTrue();
        assertThat(seat.isHeldOn(Seats.TO)).isTrue();
        assertThat(seat.isHeldOn(Seats.FROM.minusDays(1))).isFalse();
        assertThat(seat.isHeldOn(Seats.TO.plusDays(1))).isFalse();
    }

    @Test
    void r3_without_a_seat_that_day_the_role_of_the_token_is_not_enough() {
        assertThatThrownBy(() -> OnlyTheSeatHeldThatDayCounts.require(Optional.empty()))
                .hasMessageContaining("no-seat-that-day");
    }

    @Test
    void r3_a_member_is_not_the_secretary() {
        assertThatThrownBy(() -> OnlyTheSeatHeldThatDayCounts.requireSecretary(Optional.of(Seats.of("p04"))))
                .hasMessageContaining("not-the-secretary-that-day");
        assertThat(OnlyTheSeatHeldThatDayCounts.requireSecretary(Optional.of(Seats.of("p09"))))
                .isEqualTo(Seats.of("p09"));
    }

    @Test
    void r3_the_day_of_an_act_is_the_day_at_the_seat_of_the_council() {
        assertThat(DayOfTheAct.of(Instant.parse("2026-03-09T16:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(DayOfTheAct.of(Instant.parse("2026-03-09T17:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
