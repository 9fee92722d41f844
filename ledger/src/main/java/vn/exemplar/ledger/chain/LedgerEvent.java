package vn.exemplar.ledger.chain;

import java.time.Instant;

/**
 * One event as it is stored: raw bytes and the fields that make it findable.
 *
 * @param index global index in the log, from 0, dense
 * @param eventId globally unique id
 * @param timeNanos when it happened, nanoseconds since the epoch (UTC)
 * @param aggregateType type of the aggregate, empty when there is none
 * @param aggregateId id of the aggregate; the event's own id when it belongs to none
 * @param sequence sequence number in the aggregate from 0; {@link #NO_AGGREGATE} when it belongs to none
 * @param storedType stable name of the payload's type
 * @param revision revision of the payload's type, empty when there is none
 * @param payload stored bytes of the payload
 * @param metadata stored bytes of the metadata
 */
public record LedgerEvent(
        long index,
        String eventId,
        long timeNanos,
        String aggregateType,
        String aggregateId,
        long sequence,
        String storedType,
        String revision,
        byte[] payload,
        byte[] metadata) {

    /** The sequence number of an event that belongs to no aggregate. */
    public static final long NO_AGGREGATE = -1;

    private static final long NANOS = 1_000_000_000L;

    /** @throws IllegalArgumentException when an id is empty, or the number has no place in an aggregate */
    public LedgerEvent {
        if (eventId.isEmpty() || aggregateId.isEmpty()) {
            throw new IllegalArgumentException("An event has an id, and the id of its aggregate is not empty");
        }
        if (sequence < 0 && !(sequence == NO_AGGREGATE && aggregateId.equals(eventId))) {
            throw new IllegalArgumentException("an event has no place in an aggregate");
        }
    }

    public boolean belongsToAggregate() {
        return sequence != NO_AGGREGATE;
    }

    public Instant time() {
        return Instant.ofEpochSecond(Math.floorDiv(timeNanos, NANOS), Math.floorMod(timeNanos, NANOS));
    }

    /** Nanoseconds since the epoch. Range: years 1678 to 2262. */
    public static long nanosOf(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    }

    LedgerEvent at(long otherIndex) {
        return new LedgerEvent(
                otherIndex,
                eventId,
                timeNanos,
                aggregateType,
                aggregateId,
                sequence,
                storedType,
                revision,
                payload,
                metadata);
    }
}
