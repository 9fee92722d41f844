package vn.exemplar.nomination.delegation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.delegation.events.DelegationGranted;
import vn.exemplar.nomination.delegation.events.DelegationRevoked;
import vn.exemplar.nomination.delegation.write.grantdelegation.ADelegationIsBoundedInTime;
import vn.exemplar.nomination.delegation.write.grantdelegation.GrantDelegation;
import vn.exemplar.nomination.delegation.write.grantdelegation.NobodyDelegatesToThemselves;
import vn.exemplar.nomination.delegation.write.grantdelegation.OnlyAnActiveUnitDelegates;
import vn.exemplar.nomination.delegation.write.revokedelegation.OnlyADelegationInForceIsRevoked;
import vn.exemplar.nomination.delegation.write.revokedelegation.RevokeDelegation;

@AggregateRoot
class Delegation {
    @AggregateIdentifier
    private @Nullable String delegationId;

    private String unit = "";
    private String delegate = "";
    private LocalDate to = LocalDate.MIN;
    private boolean revoked;

    Delegation() {}

    @CommandHandler
    Delegation(GrantDelegation command) {
        Act act = command.act();
        OnlyTheHeadOrTheOfficeDelegates.check(command.unit(), act);
        NobodyDelegatesToThemselves.check(command.delegate(), act);
        ADelegationIsBoundedInTime.check(command);
        OnlyAnActiveUnitDelegates.check(command);
        delegationId = command.delegationId();
        apply(new DelegationGranted(
                command.delegationId(),
                command.unit(),
                command.delegate(),
                command.from(),
                command.to(),
                command.reason(),
                act.actor().id(),
                act.at()));
    }

    @CommandHandler
    void decide(RevokeDelegation command) {
        Act act = command.act();
        OnlyTheHeadOrTheOfficeDelegates.check(unit, act);
        OnlyADelegationInForceIsRevoked.check(revoked, to, Today.of(act));
        apply(new DelegationRevoked(
                Objects.requireNonNull(delegationId),
                unit,
                delegate,
                Today.of(act),
                command.reason(),
                act.actor().id(),
                act.at()));
    }

    @EventSourcingHandler
    void evolve(DelegationGranted event) {
        delegationId = event.delegationId();
        unit = event.unit();
        delegate = event.delegate();
        to = event.to();
    }

    @EventSourcingHandler
    void evolve(DelegationRevoked event) {
        revoked = true;
    }
}
