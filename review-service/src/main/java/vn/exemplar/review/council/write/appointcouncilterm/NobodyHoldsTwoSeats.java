package vn.exemplar.review.council.write.appointcouncilterm;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.Seat;

public final class NobodyHoldsTwoSeats {

    private NobodyHoldsTwoSeats() {}

    public static void check(List<Seat> seats) {
        for (int i = 0; i < seats.size(); i++) {
            for (Seat later : seats.subList(i + 1, seats.size())) {
                refuseOverlap(seats.get(i), later);
            }
        }
    }

    private static void refuseOverlap(Seat one, Seat other) {
        boolean sameDays = !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
        if (sameDays && one.memberId().equals(other.memberId())) {
            throw Refusal.unprocessable("member-holds-two-seats", "R3").with("member", one.memberId());
        }
    }
}
