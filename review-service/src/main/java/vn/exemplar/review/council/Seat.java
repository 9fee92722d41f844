package vn.exemplar.review.council;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed.AppointedSeat;

/**
 * A member's place on the council, from its first to its last day. The token's role opens the door; what a person may
 * do as the council's is decided by the seat of that day.
 */
public record Seat(String memberId, String unit, CouncilRole role, boolean voting, LocalDate from, LocalDate to) {

    static Seat of(AppointedSeat seat) {
        return new Seat(
                seat.memberId(), seat.unit(), CouncilRole.valueOf(seat.role()), seat.voting(), seat.from(), seat.to());
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public static Seat require(Optional<Seat> ofThatDay) {
        return ofThatDay.orElseThrow(() -> forbidden("no-seat-that-day", "R3"));
    }

    public static void requireSecretary(List<Seat> ofThatDay, Act act) {
        refuseUnless(
                ofThatDay.stream()
                        .anyMatch(seat -> seat.role() == CouncilRole.SECRETARY
                                && seat.memberId().equals(act.actor().id())),
                () -> forbidden("not-the-secretary-that-day", "R3"));
    }
}
