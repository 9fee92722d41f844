package vn.exemplar.review.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.review.Acts;

class CouncilTermTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Test
    void an_appointed_council_remembers_its_term_and_its_seats() {
        CouncilTerm council = Councils.none().given(Councils.appointed()).state();
        assertThat(council)
                .isEqualTo(new CouncilTerm("Hội đồng", "Council", Councils.FROM, Councils.TO, Councils.seats()));
        assertThat(council.exists()).isTrue();
        assertThat(Councils.none().state().exists()).isFalse();
    }

    @Test
    void r3_who_sits_is_asked_of_a_day() {
        CouncilTerm council = term(
                Councils.FROM,
                Councils.seat("p01", "LDS", CouncilRole.CHAIR, Councils.FROM, SUMMER.minusDays(1)),
                Councils.seat("p10", "VPS", CouncilRole.CHAIR, SUMMER, Councils.TO));
        assertThat(council.seatsOn(SUMMER.minusDays(1)))
                .extracting(Seat::memberId)
                .containsExactly("p01");
        assertThat(council.seatsOn(SUMMER)).extracting(Seat::memberId).containsExactly("p10");
        assertThat(council.seatsOn(Councils.TO.plusDays(1))).isEmpty();
    }

    @Test
    void r3_the_seat_of_a_person_is_looked_for_on_every_council_that_sits_that_day() {
        CouncilTerm first = term(Councils.FROM, Councils.seat("p04", "TTS", CouncilRole.MEMBER));
        CouncilTerm second = term(
                SUMMER,
                Councils.seat("p04", "VPS", CouncilRole.SECRETARY, SUMMER, Councils.TO),
                Councils.seat("p05", "KHTC", CouncilRole.MEMBER, SUMMER, Councils.TO));
        assertThat(CouncilTerm.seatOn(SUMMER, "p05", List.of(first, second)))
                .map(Seat::unit)
                .contains("KHTC");
        assertThat(CouncilTerm.seatOn(SUMMER.minusDays(1), "p05", List.of(first, second)))
                .isEmpty();
        assertThat(CouncilTerm.seatOn(SUMMER, "p04", List.of(second, first)))
                .as("of several the one on the council whose term began first")
                .map(Seat::unit)
                .contains("TTS");
        assertThat(CouncilTerm.seatOn(SUMMER, "p16", List.of(first, second))).isEmpty();
    }

    @Test
    void a_council_is_filed_under_its_kind() {
        assertThat(CouncilTerm.id("2026")).isEqualTo(Councils.ID);
    }

    @Test
    void nothing_of_a_council_leaves_the_service() {
        assertThat(new CouncilPublisher().publish(Councils.appointed(), new StoredFact("event-1", 7, "ab", Acts.NOW)))
                .isEmpty();
    }

    private static CouncilTerm term(LocalDate from, Seat... seats) {
        return new CouncilTerm("Hội đồng", "Council", from, Councils.TO, List.of(seats));
    }
}
