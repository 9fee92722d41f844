package vn.exemplar.chassis.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.ledger.AggregateTypes;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Begins replays, and reads stored events as the aggregates do. */
final class Replays {
    private final AggregateTypes types;
    private final LedgerBook ledger;
    private final EventStore store;
    private final StableNameSerializer serializer;
    private final JsonMapper fields;

    Replays(
            AggregateTypes types,
            LedgerBook ledger,
            EventStore store,
            StableNameSerializer serializer,
            JsonMapper json) {
        this.types = types;
        this.ledger = ledger;
        this.store = store;
        this.serializer = serializer;
        this.fields = json.rebuild()
                .changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .build();
    }

    /** Empty for an aggregate type that this release does not know (any more). */
    Optional<Replay<?>> ofType(String aggregateType) {
        return types.named(aggregateType).map(model -> new Replay<>(model, store, fields));
    }

    DomainEventMessage<?> message(LedgerEvent event) {
        return new GenericDomainEventMessage<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                payload(event),
                ledger.metadata(event),
                event.eventId(),
                event.time());
    }

    /** The event's payload as the service's code sees it. */
    Object payload(LedgerEvent event) {
        String revision = event.revision().isEmpty() ? null : event.revision();
        return serializer.deserialize(
                new SimpleSerializedObject<>(event.payload(), byte[].class, event.storedType(), revision));
    }

    /** What an auditor would be shown of a payload if it stood in the ledger. */
    JsonNode shown(String storedType, Object payload) {
        return serializer.readable(
                storedType, serializer.serialize(payload, byte[].class).getData());
    }
}
