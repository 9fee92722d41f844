package vn.exemplar.review.review.read.reviewlist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;

/** In which capacity somebody reads: by a seat of that day, or by an office outside the council. */
@Component
class ReaderOfReviews {
    private static final List<String> OFFICES = List.of("STANDING_OFFICER", "DIRECTOR", "AUDITOR");

    private final SeatsOfTheDay seats;

    ReaderOfReviews(SeatsOfTheDay seats) {
        this.seats = seats;
    }

    Optional<Seat> seatOf(Act act) {
        return seats.of(act.actor().id(), DayOfTheAct.of(act.at()));
    }

    /** The seat, or nothing for somebody who reads by office alone. */
    Optional<Seat> admit(Act act) {
        Optional<Seat> seat = seatOf(act);
        if (OFFICES.stream().noneMatch(act.actor()::has)) {
            OnlyTheSeatHeldThatDayCounts.require(seat);
        }
        return seat;
    }
}
