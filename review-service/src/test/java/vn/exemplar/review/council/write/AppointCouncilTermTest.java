package vn.exemplar.review.council.write;

import static vn.exemplar.review.Acts.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.Seats;
import vn.exemplar.review.council.events.CouncilTermAppointed;
import vn.exemplar.review.council.events.CouncilTermAppointed.AppointedSeat;
import vn.exemplar.review.council.write.appointcouncilterm.AppointCouncilTerm;

class AppointCouncilTermTest {
    private static final String COUNCIL = "council:2026";

    private final AggregateTestFixture<CouncilTerm> council = new AggregateTestFixture<>(CouncilTerm.class);

    @Test
    void a_complete_council_is_appointed() {
        council.givenNoPriorActivity().when(appoint(Seats.ofTheCouncil())).expectEvents(appointed());
    }

    @Test
    void r3_a_council_has_exactly_one_chair() {
        council.givenNoPriorActivity()
                .when(appoint(with(Seats.seat("p10", "VPS", CouncilRole.CHAIR))))
                .expectException(refusal("council-officers-incomplete", "R3"));
    }

    @Test
    void r3_a_council_has_a_vice_chair() {
        council.givenNoPriorActivity()
                .when(appoint(without("p02")))
                .expectException(refusal("council-officers-incomplete", "R3"));
    }

    @Test
    void r3_a_council_has_a_secretary() {
        council.givenNoPriorActivity()
                .when(appoint(without("p09")))
                .expectException(refusal("council-officers-incomplete", "R3"));
    }

    @Test
    void r3_a_chair_who_leaves_early_must_be_followed_by_another() {
        List<Seat> seats = new ArrayList<>(without("p01"));
        seats.add(new Seat("p01", "LDS", CouncilRole.CHAIR, true, Seats.FROM, LocalDate.of(2026, 6, 30)));
        council.givenNoPriorActivity()
                .when(appoint(seats))
                .expectException(refusal("council-officers-incomplete", "R3"));

        seats.add(new Seat("p10", "VPS", CouncilRole.CHAIR, true, LocalDate.of(2026, 7, 1), Seats.TO));
        council.givenNoPriorActivity().when(appoint(seats)).expectSuccessfulHandlerExecution();
    }

    @Test
    void r3_nobody_holds_two_seats_at_once() {
        council.givenNoPriorActivity()
                .when(appoint(with(Seats.seat("p03", "VPS", CouncilRole.MEMBER))))
                .expectException(refusal("member-holds-two-seats", "R3"));
    }

    @Test
    void r3_a_seat_lies_within_the_term() {
        Seat early = new Seat("p10", "VPS", CouncilRole.MEMBER, true, Seats.FROM.minusDays(1), Seats.TO);
        council.givenNoPriorActivity().when(appoint(with(early))).expectException(refusal("seat-outside-term", "R3"));
    }

    @Test
    void a_term_ends_after_it_starts() {
        council.givenNoPriorActivity()
                .when(new AppointCouncilTerm(COUNCIL, "vi", "en", Seats.TO, Seats.FROM, List.of(), Acts.by("p01")))
                .expectException(refusal("term-ends-before-it-starts", "R3"));
    }

    @Test
    void a_council_is_appointed_once() {
        council.given(appointed())
                .when(appoint(Seats.ofTheCouncil()))
                .expectNoEvents()
                .expectException(refusal("council-already-appointed", "R3"));
    }

    private static AppointCouncilTerm appoint(List<Seat> seats) {
        return new AppointCouncilTerm(COUNCIL, "Hội đồng", "Council", Seats.FROM, Seats.TO, seats, Acts.by("p01"));
    }

    private static CouncilTermAppointed appointed() {
        List<AppointedSeat> seats = Seats.ofTheCouncil().stream()
                .map(seat -> new AppointedSeat(
                        seat.memberId(), seat.unit(), seat.role().name(), seat.voting(), seat.from(), seat.to()))
                .toList();
        return new CouncilTermAppointed(COUNCIL, "Hội đồng", "Council", Seats.FROM, Seats.TO, seats);
    }

    private static List<Seat> with(Seat another) {
        List<Seat> seats = new ArrayList<>(Seats.ofTheCouncil());
        seats.add(another);
        return seats;
    }

    private static List<Seat> without(String memberId) {
        return Seats.ofTheCouncil().stream()
                .filter(seat -> !seat.memberId().equals(memberId))
                .toList();
    }
}
