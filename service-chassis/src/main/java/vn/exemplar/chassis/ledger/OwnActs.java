package vn.exemplar.chassis.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.EventMessage;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Cause;
import vn.exemplar.chassis.act.CommandIds;

/** Acts of the service itself, for automations that follow its own events. */
public final class OwnActs {
    private final LedgerBook ledger;
    private final Clock clock;
    private final String service;

    public OwnActs(LedgerBook ledger, Clock clock, String service) {
        this.ledger = ledger;
        this.clock = clock;
        this.service = service;
    }

    /**
     * The act by which an automation acts because a time has come. The command id follows from the occasion, so that
     * two instances, or one before and after a crash, act once. Cost: none.
     *
     * @param occasion names what has come due, for example a time limit and its day
     * @param automation name of the automation, in the place of a door
     */
    public Act byTheClock(String occasion, String automation) {
        Actor actor = Actor.service(service);
        String commandId = CommandIds.ofEvent(ledger.origin() + "#" + occasion, automation);
        return new Act(
                actor,
                actor.roles().getFirst(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                commandId,
                "clock:" + occasion,
                automation,
                commandId,
                null);
    }

    /**
     * The act by which an automation answers an event. The command id follows from both, so that the event, delivered
     * again, leads to the same command. Cost: two indexed reads.
     *
     * @param automation name of the automation, in the place of a door
     */
    public Act because(EventMessage<?> event, String automation) {
        Actor actor = Actor.service(service);
        long index = ledger.indexOf(event.getIdentifier());
        String correlationId = ActMetadata.text(event.getMetaData(), ActMetadata.CORRELATION_ID);
        return new Act(
                actor,
                actor.roles().getFirst(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                CommandIds.ofEvent(ledger.origin() + "#" + event.getIdentifier(), automation),
                "event:" + event.getIdentifier(),
                automation,
                correlationId == null ? event.getIdentifier() : correlationId,
                new Cause(event.getIdentifier(), ledger.origin().value(), index, ledger.ofEvent(index)));
    }
}
