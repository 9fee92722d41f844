package vn.exemplar.chassis.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.LeafHashes;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.Topic;

/**
 * Sends the public part of the ledger to the service's topic. Its processor's token is the outbox: it moves only after
 * this handler returned, that is after the broker acknowledged. Duplicates are possible after a crash, gaps are not.
 */
public final class LedgerRelay {
    private final List<ContractPublisher<?>> publishers;
    private final Topic topic;
    private final String origin;
    private final ContractTopic out;
    private final LeafHashes leafHashes;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final Persistence persistence;

    LedgerRelay(
            List<ContractPublisher<?>> publishers,
            Topic topic,
            String origin,
            ContractTopic out,
            LeafHashes leafHashes,
            JsonMapper json,
            MeterRegistry meters,
            Persistence persistence) {
        this.publishers = List.copyOf(publishers);
        this.topic = topic;
        this.origin = origin;
        this.out = out;
        this.leafHashes = leafHashes;
        this.json = json;
        this.meters = meters;
        this.persistence = persistence;
    }

    /** Name of the processor that feeds the relay of a topic. */
    public static String processor(Topic topic) {
        return "Publish_" + topic.topicName();
    }

    @EventHandler
    void on(Object event, EventMessage<?> message, TrackingToken token) {
        for (ContractPublisher<?> publisher : publishers) {
            if (publisher.eventFamily().isInstance(event)) {
                long index = WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class)
                        .orElseThrow()
                        .getGlobalIndex();
                StoredFact fact = new StoredFact(
                        message.getIdentifier(), index, leafHashes.ofEvent(index), message.getTimestamp());
                translated(publisher, event, fact).ifPresent(contract -> send(contract, fact, message.getMetaData()));
            }
        }
    }

    private static <E> Optional<ContractEvent> translated(
            ContractPublisher<E> publisher, Object event, StoredFact fact) {
        return publisher.publish(publisher.eventFamily().cast(event), fact);
    }

    private void send(ContractEvent contract, StoredFact fact, MetaData metadata) {
        if (Topic.of(contract.getClass()) != topic) {
            throw new IllegalStateException(contract.getClass().getSimpleName() + " does not belong on " + topic);
        }
        String type = Topic.typeName(contract.getClass());
        String correlationId = ActMetadata.text(metadata, ActMetadata.CORRELATION_ID);
        CloudEvent envelope = new CloudEvent(
                fact.eventId(),
                origin,
                type,
                contract.subject(),
                fact.at(),
                fact.logIndex(),
                fact.leafHash(),
                correlationId == null ? fact.eventId() : correlationId,
                ActMetadata.text(metadata, ActMetadata.CAUSE_EVENT_ID));
        byte[] body = json.writeValueAsBytes(contract);
        persistence.untilDone(() -> out.send(contract.subject(), body, envelope.headers()));
        meters.counter("exemplar.published", "type", type).increment();
    }
}
