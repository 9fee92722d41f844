package vn.exemplar.review.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.review.council.CouncilEvent.CouncilTermAppointed;

public record CouncilTerm(String nameVi, String nameEn, LocalDate from, LocalDate to, List<Seat> seats) {
    public static final CouncilTerm NONE = new CouncilTerm("", "", LocalDate.MAX, LocalDate.MIN, List.of());

    /** A council is named by its appointer; in the ledger the name stands behind its kind. */
    public static String id(String name) {
        return "council:" + name;
    }

    public CouncilTerm after(CouncilEvent event) {
        return switch (event) {
            case CouncilTermAppointed appointed ->
                new CouncilTerm(
                        appointed.nameVi(),
                        appointed.nameEn(),
                        appointed.from(),
                        appointed.to(),
                        appointed.seats().stream().map(Seat::of).toList());
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    public List<Seat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.isHeldOn(day)).toList();
    }

    /** The seat on whichever council sits that day; of several, on the one whose term began first. */
    static Optional<Seat> seatOn(LocalDate day, String memberId, Collection<CouncilTerm> councils) {
        return councils.stream()
                .sorted(Comparator.comparing(CouncilTerm::from))
                .flatMap(council -> council.seatsOn(day).stream())
                .filter(seat -> seat.memberId().equals(memberId))
                .findFirst();
    }

    @AggregateRoot(type = "CouncilTerm")
    static class CouncilTermStream extends StreamOf<CouncilTerm, CouncilEvent> {
        CouncilTermStream() {
            super(NONE, CouncilEvent::councilId, CouncilTerm::after);
        }
    }
}
