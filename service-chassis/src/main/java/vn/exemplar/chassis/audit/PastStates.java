package vn.exemplar.chassis.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.ledger.AggregateTypes;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Rebuilds an aggregate as it stood, with its own evolve methods and from the ledger alone. */
final class PastStates {
    private final AuditTrail trail;
    private final AggregateTypes types;
    private final LedgerBook ledger;
    private final EventStore store;
    private final Serializer serializer;
    private final JsonMapper fields;

    PastStates(
            AuditTrail trail,
            AggregateTypes types,
            LedgerBook ledger,
            EventStore store,
            Serializer serializer,
            JsonMapper json) {
        this.trail = trail;
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

    /**
     * @param subject the aggregate
     * @param type its type
     * @param index global index of the last event that is part of the state
     * @param committedAt when the ledger took that event (UTC)
     * @param events number of events that made the state
     * @param state the fields of the aggregate
     */
    public record PastState(String subject, String type, long index, Instant committedAt, int events, JsonNode state) {}

    /** The state after the last event at or before the point; the latest one when neither is given. */
    PastState of(String subject, @Nullable Long index, @Nullable Instant time) {
        List<LedgerEvent> events = trail.eventsOf(subject).stream()
                .filter(event -> index == null || event.index() <= index)
                .filter(event -> time == null || !committedAt(event).isAfter(time))
                .toList();
        if (events.isEmpty()) {
            throw Refusal.notFound("subject-not-found", "A2");
        }
        LedgerEvent last = events.getLast();
        AggregateModel<?> model =
                types.named(last.aggregateType()).orElseThrow(() -> Refusal.notFound("subject-not-found", "A2"));
        return new PastState(
                subject, last.aggregateType(), last.index(), committedAt(last), events.size(), rebuilt(model, events));
    }

    private Instant committedAt(LedgerEvent event) {
        return LedgerBook.writtenAt(ledger.commitOf(event.index()));
    }

    private <T> JsonNode rebuilt(AggregateModel<T> model, List<LedgerEvent> events) {
        List<? extends DomainEventMessage<?>> messages =
                events.stream().map(this::message).toList();
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.entityClass();
        T root = new GenericAggregateFactory<>(type)
                .createAggregateRoot(events.getFirst().aggregateId(), messages.getFirst());
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.initialize(
                root, model, store, NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(type));
        aggregate.initializeState(DomainEventStream.of(messages));
        return aggregate.invoke(state -> fields.valueToTree(state));
    }

    private DomainEventMessage<?> message(LedgerEvent event) {
        Object payload = serializer.deserialize(new SimpleSerializedObject<>(
                event.payload(),
                byte[].class,
                event.storedType(),
                event.revision().isEmpty() ? null : event.revision()));
        return new GenericDomainEventMessage<>(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                payload,
                ledger.metadata(event),
                event.eventId(),
                event.time());
    }
}
