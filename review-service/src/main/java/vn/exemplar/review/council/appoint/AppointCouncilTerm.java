package vn.exemplar.review.council.appoint;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.CouncilEvent;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed.AppointedSeat;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.CouncilTerm;
import vn.exemplar.review.council.Seat;

record AppointCouncilTerm(
        String subject, String nameVi, String nameEn, LocalDate from, LocalDate to, List<Seat> seats, Act act)
        implements Decision<CouncilTerm, CouncilEvent> {

    @Override
    public List<CouncilEvent> decide(CouncilTerm council) {
        refuseUnless(
                !council.exists(),
                () -> conflict("council-already-appointed", "R3").with("council", subject));
        Optional<Seat> second = secondSeatOfSomebody();
        refuseUnless(
                second.isEmpty(),
                () -> unprocessable("member-holds-two-seats", "R3")
                        .with("member", second.orElseThrow().memberId()));
        refuseUnless(!to.isBefore(from), () -> unprocessable("term-ends-before-it-starts", "R3"));
        seats.forEach(seat -> refuseUnless(
                isWithinTheTerm(seat),
                () -> unprocessable("seat-outside-term", "R3").with("member", seat.memberId())));
        daysOnWhichTheCouncilChanges()
                .forEach(day -> refuseUnless(
                        hasItsOfficers(day),
                        () -> unprocessable("council-officers-incomplete", "R3").with("day", day.toString())));
        return List.of(new CouncilTermAppointed(
                subject,
                nameVi,
                nameEn,
                from,
                to,
                seats.stream().map(AppointCouncilTerm::appointed).toList()));
    }

    private Optional<Seat> secondSeatOfSomebody() {
        return IntStream.range(0, seats.size())
                .filter(first -> seats.subList(first + 1, seats.size()).stream()
                        .anyMatch(later -> meet(seats.get(first), later)))
                .mapToObj(seats::get)
                .findFirst();
    }

    private static boolean meet(Seat one, Seat other) {
        return one.memberId().equals(other.memberId())
                && !one.from().isAfter(other.to())
                && !other.from().isAfter(one.to());
    }

    private boolean isWithinTheTerm(Seat seat) {
        return !seat.from().isBefore(from)
                && !seat.to().isAfter(to)
                && !seat.to().isBefore(seat.from());
    }

    private Stream<LocalDate> daysOnWhichTheCouncilChanges() {
        Stream<LocalDate> changes =
                seats.stream().flatMap(seat -> Stream.of(seat.from(), seat.to().plusDays(1)));
        return Stream.concat(Stream.of(from), changes)
                .filter(day -> !day.isAfter(to))
                .distinct();
    }

    /** Exactly one chair, at least one vice-chair and exactly one secretary. */
    private boolean hasItsOfficers(LocalDate day) {
        return held(CouncilRole.CHAIR, day) == 1
                && held(CouncilRole.VICE_CHAIR, day) >= 1
                && held(CouncilRole.SECRETARY, day) == 1;
    }

    private long held(CouncilRole role, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.role() == role && seat.isHeldOn(day))
                .count();
    }

    private static AppointedSeat appointed(Seat seat) {
        return new AppointedSeat(
                seat.memberId(), seat.unit(), seat.role().name(), seat.voting(), seat.from(), seat.to());
    }
}
