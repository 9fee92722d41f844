package vn.exemplar.chassis.intake;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits, unchanged.
 *
 * @param place of the record
 * @param reason in words of this service: no value of the record is in it
 * @param claimedUntil somebody takes it through the doors and has until then
 */
record Letter(
        @BsonId String place,
        IncomingRecord record,
        String reason,
        Instant at,
        @Nullable Instant claimedUntil) {}
