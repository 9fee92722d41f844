package vn.exemplar.review.council.write.appointcouncilterm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;

/** Exactly one chair, at least one vice-chair and exactly one secretary, on every day and not only on the first. */
public final class EveryDayOfTheTermHasItsOfficers {

    private EveryDayOfTheTermHasItsOfficers() {}

    public static void check(LocalDate from, LocalDate to, List<Seat> seats) {
        if (to.isBefore(from)) {
            throw Refusal.unprocessable("term-ends-before-it-starts", "R3");
        }
        seats.forEach(seat -> refuseOutsideTerm(from, to, seat));
        daysOnWhichTheCouncilChanges(from, to, seats).forEach(day -> checkDay(day, seats));
    }

    private static void refuseOutsideTerm(LocalDate from, LocalDate to, Seat seat) {
        if (seat.from().isBefore(from) || seat.to().isAfter(to) || seat.to().isBefore(seat.from())) {
            throw Refusal.unprocessable("seat-outside-term", "R3").with("member", seat.memberId());
        }
    }

    private static Stream<LocalDate> daysOnWhichTheCouncilChanges(LocalDate from, LocalDate to, List<Seat> seats) {
        Stream<LocalDate> changes =
                seats.stream().flatMap(seat -> Stream.of(seat.from(), seat.to().plusDays(1)));
        return Stream.concat(Stream.of(from), changes)
                .filter(day -> !day.isAfter(to))
                .distinct();
    }

    private static void checkDay(LocalDate day, List<Seat> seats) {
        boolean complete = held(seats, day, CouncilRole.CHAIR) == 1
                && held(seats, day, CouncilRole.VICE_CHAIR) >= 1
                && held(seats, day, CouncilRole.SECRETARY) == 1;
        if (!complete) {
            throw Refusal.unprocessable("council-officers-incomplete", "R3").with("day", day.toString());
        }
    }

    private static long held(List<Seat> seats, LocalDate day, CouncilRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role && seat.isHeldOn(day))
                .count();
    }
}
