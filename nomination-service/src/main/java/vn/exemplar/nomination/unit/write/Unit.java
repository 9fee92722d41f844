package vn.exemplar.nomination.unit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.write.closeunit.CloseUnit;
import vn.exemplar.nomination.unit.write.closeunit.OnlyAnOpenUnitIsClosed;
import vn.exemplar.nomination.unit.write.registerunit.RegisterUnit;

@AggregateRoot
class Unit {
    @AggregateIdentifier
    private @Nullable String unitId;

    private String code = "";
    private LocalDate activeFrom = LocalDate.MIN;
    private @Nullable LocalDate closedOn;

    Unit() {}

    @CommandHandler
    Unit(RegisterUnit command) {
        Act act = command.act();
        unitId = command.unitId();
        apply(new UnitRegistered(
                command.unitId(),
                command.code().value(),
                command.name(),
                command.kind().name(),
                command.activeFrom(),
                act.actor().id(),
                act.at()));
    }

    @CommandHandler
    void decide(CloseUnit command) {
        Act act = command.act();
        OnlyAnOpenUnitIsClosed.check(activeFrom, closedOn, command.on());
        apply(new UnitClosed(
                id(), code, command.on(), command.reason(), act.actor().id(), act.at()));
    }

    @EventSourcingHandler
    void evolve(UnitRegistered event) {
        unitId = event.unitId();
        code = event.code();
        activeFrom = event.activeFrom();
    }

    @EventSourcingHandler
    void evolve(UnitClosed event) {
        closedOn = event.closedOn();
    }

    private String id() {
        return Objects.requireNonNull(unitId);
    }
}
