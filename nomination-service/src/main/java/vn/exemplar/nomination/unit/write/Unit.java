package vn.exemplar.nomination.unit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitEvent;
import vn.exemplar.nomination.unit.events.UnitMerged;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.events.UnitRenamed;
import vn.exemplar.nomination.unit.events.UnitSplit;
import vn.exemplar.nomination.unit.write.closeunit.CloseUnit;
import vn.exemplar.nomination.unit.write.mergeunit.MergeUnit;
import vn.exemplar.nomination.unit.write.registerunit.RegisterUnit;
import vn.exemplar.nomination.unit.write.renameunit.ANameFollowsTheOneBefore;
import vn.exemplar.nomination.unit.write.renameunit.RenameUnit;
import vn.exemplar.nomination.unit.write.splitunit.ASplitHasSeveralParts;
import vn.exemplar.nomination.unit.write.splitunit.SplitUnit;

@AggregateRoot
class Unit {
    @AggregateIdentifier
    private @Nullable String unitId;

    private String code = "";
    private UnitName name = new UnitName("", "");
    private LocalDate lastChange = LocalDate.MIN;
    private @Nullable LocalDate closedOn;

    Unit() {}

    @CommandHandler
    Unit(RegisterUnit command) {
        unitId = command.unitId();
        apply(command.registered());
    }

    @CommandHandler
    void decide(RenameUnit command) {
        OnlyAnOpenUnitChanges.check(closedOn);
        ANameFollowsTheOneBefore.check(name, lastChange, command);
        apply(command.renamed(code));
    }

    @CommandHandler
    void decide(MergeUnit command) {
        OnlyAnOpenUnitChanges.check(closedOn);
        AUnitEndsAfterItsLastChange.check(lastChange, command.on());
        SuccessorsAreActiveUnits.check(code, command.into());
        apply(command.merged(code));
    }

    @CommandHandler
    void decide(SplitUnit command) {
        OnlyAnOpenUnitChanges.check(closedOn);
        AUnitEndsAfterItsLastChange.check(lastChange, command.on());
        ASplitHasSeveralParts.check(command.into());
        SuccessorsAreActiveUnits.check(code, command.into());
        apply(command.split(code));
    }

    @CommandHandler
    void decide(CloseUnit command) {
        OnlyAnOpenUnitChanges.check(closedOn);
        AUnitEndsAfterItsLastChange.check(lastChange, command.on());
        apply(command.closed(code));
    }

    @EventSourcingHandler
    void evolve(UnitEvent event) {
        switch (event) {
            case UnitRegistered registered -> begin(registered);
            case UnitRenamed renamed -> rename(renamed.name(), renamed.from());
            case UnitMerged merged -> closedOn = merged.closedOn();
            case UnitSplit split -> closedOn = split.closedOn();
            case UnitClosed closed -> closedOn = closed.closedOn();
        }
    }

    private void begin(UnitRegistered registered) {
        unitId = registered.unitId();
        code = registered.code();
        rename(registered.name(), registered.activeFrom());
    }

    private void rename(UnitName given, LocalDate from) {
        name = given;
        lastChange = from;
    }
}
