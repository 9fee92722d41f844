package vn.exemplar.chassis.audit;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.exemplar.chassis.act.StreamOf;

/**
 * One aggregate, rebuilt event by event with its own evolve methods. No command is handled and nothing is stored. Not
 * thread-safe.
 */
final class Replay<T> {
    private final AggregateModel<T> model;
    private final EventStore store;
    private final JsonMapper fields;
    private @Nullable EventSourcedAggregate<T> aggregate;

    Replay(AggregateModel<T> model, EventStore store, JsonMapper fields) {
        this.model = model;
        this.store = store;
        this.fields = fields;
    }

    void apply(DomainEventMessage<?> event) {
        EventSourcedAggregate<T> evolving = aggregate;
        if (evolving == null) {
            evolving = fresh(event);
            aggregate = evolving;
        }
        evolving.initializeState(DomainEventStream.of(event));
    }

    /** The aggregate's fields as they stand; a missing node before its first event. */
    JsonNode state() {
        EventSourcedAggregate<T> evolved = aggregate;
        return evolved == null
                ? MissingNode.getInstance()
                : evolved.invoke(root -> fields.valueToTree(remembered(root)));
    }

    private static Object remembered(Object root) {
        return root instanceof StreamOf<?, ?> stream ? stream.state() : root;
    }

    private EventSourcedAggregate<T> fresh(DomainEventMessage<?> first) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.entityClass();
        T root = new GenericAggregateFactory<>(type).createAggregateRoot(first.getAggregateIdentifier(), first);
        return EventSourcedAggregate.initialize(
                root, model, store, NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(type));
    }
}
