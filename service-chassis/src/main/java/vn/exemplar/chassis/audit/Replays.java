package vn.exemplar.chassis.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.ledger.AggregateTypes;
import vn.exemplar.ledger.axon.EventReading;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Begins replays, and reads stored events as the aggregates do. */
final class Replays {
    /** What an API leaves out, an auditor sees. */
    private static final JacksonAnnotationIntrospector NOTHING_IS_HIDDEN = new JacksonAnnotationIntrospector() {
        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return false;
        }
    };

    private final AggregateTypes types;
    private final EventReading reading;
    private final EventStore store;
    private final StableNameSerializer serializer;
    private final JsonMapper fields;

    Replays(
            AggregateTypes types,
            EventReading reading,
            EventStore store,
            StableNameSerializer serializer,
            JsonMapper json) {
        this.types = types;
        this.reading = reading;
        this.store = store;
        this.serializer = serializer;
        this.fields = json.rebuild()
                .annotationIntrospector(NOTHING_IS_HIDDEN)
                .changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .build();
    }

    /** Empty for an aggregate type that this release does not know (any more). */
    Optional<Replay<?>> ofType(String aggregateType) {
        return types.named(aggregateType).map(model -> new Replay<>(model, store, fields));
    }

    /** The event as the aggregates see it: several when an upcaster splits it, none when one drops it. */
    List<DomainEventMessage<?>> messages(LedgerEvent event) {
        return reading.messages(event);
    }

    /** What the event says, as the service's code sees it. */
    List<Object> payloads(LedgerEvent event) {
        return messages(event).stream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    /** What an auditor would be shown of a payload if it stood in the ledger. */
    JsonNode shown(String storedType, Object payload) {
        return serializer.readable(
                storedType, serializer.serialize(payload, byte[].class).getData());
    }
}
