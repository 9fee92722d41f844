package vn.exemplar.nomination.nomination.clock.flag;

import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.nomination.EarlierCases;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;

/** For the standing office (N9): among all that was recorded before the nomination came; too early, it is tried again. */
@Component
@ProcessingGroup("Automation_EarlierCases")
class WhenNominationSubmittedThenFlagEarlierCases {
    private final Commands commands;
    private final Streams streams;
    private final EarlierCases earlierCases;
    private final OwnActs acts;

    WhenNominationSubmittedThenFlagEarlierCases(
            Commands commands, Streams streams, EarlierCases earlierCases, OwnActs acts) {
        this.commands = commands;
        this.streams = streams;
        this.earlierCases = earlierCases;
        this.acts = acts;
    }

    @EventHandler
    void on(NominationSubmitted event, EventMessage<?> message) {
        flag(event.nominationId(), message);
    }

    @EventHandler
    void on(NominationSupplemented event, EventMessage<?> message) {
        flag(event.nominationId(), message);
    }

    private void flag(String id, EventMessage<?> message) {
        Act act = acts.because(message, getClass().getSimpleName());
        Nomination nomination = streams.state(Nomination.class, id);
        long index = Objects.requireNonNull(act.cause()).logIndex();
        commands.carryOut(new FlagEarlierCases(id, earlierCases.asOf(index, nomination), act));
    }
}
