package vn.exemplar.review.session.write;

import static vn.exemplar.review.Acts.refusal;

import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.session.events.MemberArrived;
import vn.exemplar.review.session.events.MemberLeft;
import vn.exemplar.review.session.events.RollCallTaken;
import vn.exemplar.review.session.events.SessionConvened;
import vn.exemplar.review.session.write.convenesession.ConveneSession;
import vn.exemplar.review.session.write.recordarrival.RecordArrival;
import vn.exemplar.review.session.write.recorddeparture.RecordDeparture;
import vn.exemplar.review.session.write.takerollcall.TakeRollCall;

class CouncilSessionTest {
    private static final String ID = "session-1";
    private static final Set<String> SEATED = Set.of("p01", "p02", "p03");
    private static final SessionConvened CONVENED =
            new SessionConvened(ID, "2026", "quy-che", 1, Acts.NOW, "Phòng họp 1", List.of("review-1", "review-2"));
    private static final RollCallTaken ROLL = new RollCallTaken(ID, 1, List.of("p01", "p02"), Acts.NOW);

    private final AggregateTestFixture<CouncilSession> session = new AggregateTestFixture<>(CouncilSession.class);

    @Test
    void r7_a_session_is_convened_with_an_agenda() {
        session.givenNoPriorActivity()
                .when(convene(List.of("review-1", "review-2")))
                .expectEvents(CONVENED);
    }

    @Test
    void r7_an_agenda_names_each_item_once() {
        session.givenNoPriorActivity()
                .when(convene(List.of("review-1", "review-1")))
                .expectException(refusal("agenda-names-item-twice", "R7"));
    }

    @Test
    void r7_the_roll_is_called() {
        session.given(CONVENED)
                .when(new TakeRollCall(ID, List.of("p02", "p01", "p02"), SEATED, Acts.by("p09")))
                .expectEvents(ROLL);
    }

    @Test
    void r3_only_who_holds_a_seat_that_day_is_on_the_roll() {
        session.given(CONVENED)
                .when(new TakeRollCall(ID, List.of("p01", "p16"), SEATED, Acts.by("p09")))
                .expectException(refusal("attendant-without-seat", "R3"));
    }

    @Test
    void r7_the_roll_is_called_once() {
        session.given(CONVENED, ROLL)
                .when(new TakeRollCall(ID, List.of("p01"), SEATED, Acts.by("p09")))
                .expectException(refusal("roll-already-called", "R7"));
    }

    @Test
    void r7_arrivals_and_departures_are_timed() {
        session.given(CONVENED, ROLL)
                .when(new RecordArrival(ID, "p03", SEATED, Acts.by("p09")))
                .expectEvents(new MemberArrived(ID, "p03", 2, List.of("p01", "p02", "p03"), Acts.NOW));
        session.given(CONVENED, ROLL)
                .when(new RecordDeparture(ID, "p01", Acts.by("p09")))
                .expectEvents(new MemberLeft(ID, "p01", 2, List.of("p02"), Acts.NOW));
    }

    @Test
    void r7_somebody_who_left_can_come_back() {
        session.given(CONVENED, ROLL, new MemberLeft(ID, "p01", 2, List.of("p02"), Acts.NOW))
                .when(new RecordArrival(ID, "p01", SEATED, Acts.by("p09")))
                .expectEvents(new MemberArrived(ID, "p01", 3, List.of("p01", "p02"), Acts.NOW));
    }

    @Test
    void r7_nobody_arrives_before_the_roll_or_twice() {
        session.given(CONVENED)
                .when(new RecordArrival(ID, "p03", SEATED, Acts.by("p09")))
                .expectException(refusal("roll-not-called", "R7"));
        session.given(CONVENED, ROLL)
                .when(new RecordArrival(ID, "p01", SEATED, Acts.by("p09")))
                .expectException(refusal("member-already-present", "R7"));
    }

    @Test
    void r7_only_who_is_there_leaves() {
        session.given(CONVENED, ROLL)
                .when(new RecordDeparture(ID, "p03", Acts.by("p09")))
                .expectException(refusal("member-not-in-the-room", "R7"));
    }

    private static ConveneSession convene(List<String> agenda) {
        return new ConveneSession(
                ID, "2026", Rules.version(Rules.twoThirds()), Acts.NOW, "Phòng họp 1", agenda, Acts.by("p09"));
    }
}
