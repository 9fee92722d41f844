package vn.exemplar.ledger.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Axon's messages as stored events and back. */
final class StoredEvents {

    private static final long INDEX_NOT_YET_KNOWN = 0;

    private StoredEvents() {}

    /** @throws IllegalArgumentException when metadata is not text: it must read the same in ten years and elsewhere */
    static LedgerEvent toStore(EventMessage<?> message, Serializer serializer) {
        message.getMetaData().forEach((key, value) -> {
            if (!(value instanceof String)) {
                throw new IllegalArgumentException(
                        "Metadata must be text, but '%s' of %s is not".formatted(key, message.getPayloadType()));
            }
        });
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> of ? of : null;
        return new LedgerEvent(
                INDEX_NOT_YET_KNOWN,
                message.getIdentifier(),
                LedgerEvent.nanosOf(message.getTimestamp()),
                domain == null ? "" : orEmpty(domain.getType()),
                domain == null ? message.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? LedgerEvent.NO_AGGREGATE : domain.getSequenceNumber(),
                payload.getType().getName(),
                orEmpty(payload.getType().getRevision()),
                payload.getData(),
                metadata.getData());
    }

    static DomainEventData<byte[]> domainEvent(LedgerEvent event) {
        return new StoredDomainEvent(event);
    }

    static TrackedEventData<byte[]> trackedEvent(LedgerEvent event) {
        TrackingToken token = new GlobalSequenceTrackingToken(event.index());
        return event.belongsToAggregate()
                ? new TrackedDomainEventData<>(token, domainEvent(event))
                : new TrackedPlainEvent(token, event);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What every stored event tells Axon. Axon's own entry would format its time as text, and parse that again. */
    private interface StoredEvent extends EventData<byte[]> {

        LedgerEvent event();

        @Override
        default String getEventIdentifier() {
            return event().eventId();
        }

        @Override
        default Instant getTimestamp() {
            return event().time();
        }

        @Override
        default SerializedObject<byte[]> getMetaData() {
            return new SerializedMetaData<>(event().metadata(), byte[].class);
        }

        @Override
        default SerializedObject<byte[]> getPayload() {
            String revision = event().revision().isEmpty() ? null : event().revision();
            return new SimpleSerializedObject<>(event().payload(), byte[].class, event().storedType(), revision);
        }
    }

    /** An event of an aggregate. */
    private record StoredDomainEvent(LedgerEvent event) implements StoredEvent, DomainEventData<byte[]> {

        @Override
        public String getType() {
            return event.aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return event.aggregateId();
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }

    /** An event that belongs to no aggregate. */
    private record TrackedPlainEvent(TrackingToken trackingToken, LedgerEvent event)
            implements StoredEvent, TrackedEventData<byte[]> {}
}
