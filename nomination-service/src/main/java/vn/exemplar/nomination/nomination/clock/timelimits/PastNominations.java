package vn.exemplar.nomination.nomination.clock.timelimits;

import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationEvent;

/** Nominations as one of their events left them, whatever came since: who follows the ledger may be late. */
@Component
class PastNominations {
    private final EventStore events;

    PastNominations(EventStore events) {
        this.events = events;
    }

    Nomination at(String id, long version) {
        Nomination nomination = Nomination.NONE;
        Iterator<? extends DomainEventMessage<?>> past = events.readEvents(id);
        while (past.hasNext() && nomination.version() < version) {
            nomination = nomination.after((NominationEvent) past.next().getPayload());
        }
        return nomination;
    }
}
