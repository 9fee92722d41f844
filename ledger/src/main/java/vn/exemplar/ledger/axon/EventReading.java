package vn.exemplar.ledger.axon;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import vn.exemplar.ledger.chain.LedgerEvent;

/**
 * How stored events become what today's code knows: what was stored in an older form goes through the upcasters first.
 * Only readers see the new form; the log, its hashes and its exports keep what was stored.
 */
public final class EventReading {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** @param upcasters in the order in which they are applied */
    public EventReading(Serializer serializer, List<? extends EventUpcaster> upcasters) {
        this.serializer = serializer;
        this.upcasters = new EventUpcasterChain(upcasters);
    }

    /** All of them, one after the other. */
    EventUpcaster upcasters() {
        return upcasters;
    }

    Serializer serializer() {
        return serializer;
    }

    /**
     * One stored event: several messages when an upcaster splits it, none when one drops it.
     *
     * @throws org.axonframework.serialization.SerializationException when nobody knows its stored type
     */
    public List<DomainEventMessage<?>> messages(LedgerEvent event) {
        Stream<? extends DomainEventMessage<?>> messages =
                EventStreamUtils.asStream(EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(StoredEvents.domainEvent(event)), serializer, upcasters));
        return List.copyOf(messages.toList());
    }
}
