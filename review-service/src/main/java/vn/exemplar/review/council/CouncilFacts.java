package vn.exemplar.review.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.facts.FactsOf;

/** The seats held on the day of an act: the only answer to "is this person on the council?". */
@Component
public class CouncilFacts extends FactsOf<CouncilTerm, CouncilEvent> {
    CouncilFacts() {
        super(CouncilEvent.class, CouncilTerm.NONE, CouncilEvent::councilId, CouncilTerm::after);
    }

    /** The seat of who acts, on whichever council sits that day. */
    public Optional<Seat> seatOf(Act act) {
        return CouncilTerm.seatOn(DayOfTheAct.of(act.at()), act.actor().id(), byId().values());
    }

    /** Every seat of one council; none when there is no such council. */
    public List<Seat> seatsOf(String council, Act act) {
        return find(CouncilTerm.id(council)).orElse(CouncilTerm.NONE).seatsOn(DayOfTheAct.of(act.at()));
    }
}
