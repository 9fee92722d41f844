package vn.exemplar.chassis.audit;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What the audit index keeps of an event: ids to find it by, nothing of its content.
 *
 * @param index global index in the ledger
 * @param eventId id of the event, by which the ledger finds it
 * @param type stored type
 * @param subject the aggregate, or what a refused act or a read was about
 */
record IndexedEvent(
        @BsonId long index,
        String eventId,
        String type,
        String subject,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String correlationId) {}
