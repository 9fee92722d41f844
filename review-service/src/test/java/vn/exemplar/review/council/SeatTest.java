package vn.exemplar.review.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.Acts;

class SeatTest {

    @Test
    void r3_a_seat_is_held_from_its_first_to_its_last_day() {
        Seat seat = Councils.seatOf("p04");
        assertThat(seat.isHeldOn(Councils.FROM)).isTrue();
        assertThat(seat.isHeldOn(Councils.TO)).isTrue();
        assertThat(seat.isHeldOn(Councils.FROM.minusDays(1))).isFalse();
        assertThat(seat.isHeldOn(Councils.TO.plusDays(1))).isFalse();
    }

    @Test
    void r3_without_a_seat_that_day_the_role_of_the_token_is_not_enough() {
        assertThatThrownBy(() -> Seat.require(Optional.empty()))
                .hasMessageStartingWith("no-seat-that-day (R3)")
                .satisfies(SeatTest::isRecorded);
        assertThat(Seat.require(Optional.of(Councils.seatOf("p04")))).isEqualTo(Councils.seatOf("p04"));
    }

    @Test
    void r3_a_member_is_not_the_secretary() {
        assertThatThrownBy(() -> Seat.requireSecretary(Councils.seats(), Acts.by("p04")))
                .hasMessageStartingWith("not-the-secretary-that-day (R3)")
                .satisfies(SeatTest::isRecorded);
        assertThatCode(() -> Seat.requireSecretary(Councils.seats(), Acts.by("p09")))
                .doesNotThrowAnyException();
    }

    @Test
    void r3_who_holds_no_seat_is_not_the_secretary_either() {
        assertThatThrownBy(() -> Seat.requireSecretary(List.of(), Acts.by("p09")))
                .hasMessageStartingWith("not-the-secretary-that-day (R3)");
    }

    @Test
    void r3_the_day_of_an_act_is_the_day_at_the_seat_of_the_council() {
        assertThat(DayOfTheAct.of(Instant.parse("2026-03-09T16:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(DayOfTheAct.of(Instant.parse("2026-03-09T17:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    private static void isRecorded(Throwable refusal) {
        assertThat(((Refusal) refusal).recorded()).isTrue();
    }
}
