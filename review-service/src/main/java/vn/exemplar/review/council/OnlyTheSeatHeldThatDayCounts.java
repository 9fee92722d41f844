package vn.exemplar.review.council;

import java.util.Optional;
import vn.exemplar.chassis.act.Refusal;

/** The token's role opens the door; what a person may do as the council's is decided by the seat of that day. */
public final class OnlyTheSeatHeldThatDayCounts {

    private OnlyTheSeatHeldThatDayCounts() {}

    public static Seat require(Optional<Seat> seatOfThatDay) {
        return seatOfThatDay.orElseThrow(() -> Refusal.forbidden("no-seat-that-day", "R3"));
    }

    public static Seat requireSecretary(Optional<Seat> seatOfThatDay) {
        return seatOfThatDay
                .filter(seat -> seat.role() == CouncilRole.SECRETARY)
                .orElseThrow(() -> Refusal.forbidden("not-the-secretary-that-day", "R3"));
    }
}
