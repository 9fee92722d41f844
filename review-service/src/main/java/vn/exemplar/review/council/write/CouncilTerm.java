package vn.exemplar.review.council.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.events.CouncilTermAppointed;
import vn.exemplar.review.council.events.CouncilTermAppointed.AppointedSeat;
import vn.exemplar.review.council.write.appointcouncilterm.AppointCouncilTerm;
import vn.exemplar.review.council.write.appointcouncilterm.EveryDayOfTheTermHasItsOfficers;
import vn.exemplar.review.council.write.appointcouncilterm.NobodyHoldsTwoSeats;

@AggregateRoot
class CouncilTerm {

    @AggregateIdentifier
    private @Nullable String councilId;

    private List<AppointedSeat> seats = List.of();

    CouncilTerm() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AppointCouncilTerm command) {
        if (councilId != null) {
            throw Refusal.conflict("council-already-appointed", "R3").with("council", command.councilId());
        }
        NobodyHoldsTwoSeats.check(command.seats());
        EveryDayOfTheTermHasItsOfficers.check(command.from(), command.to(), command.seats());
        apply(new CouncilTermAppointed(
                command.councilId(),
                command.nameVi(),
                command.nameEn(),
                command.from(),
                command.to(),
                command.seats().stream().map(CouncilTerm::appointed).toList()));
    }

    @EventSourcingHandler
    void evolve(CouncilTermAppointed event) {
        councilId = event.councilId();
        seats = event.seats();
    }

    private static AppointedSeat appointed(Seat seat) {
        return new AppointedSeat(
                seat.memberId(), seat.unit(), seat.role().name(), seat.voting(), seat.from(), seat.to());
    }
}
