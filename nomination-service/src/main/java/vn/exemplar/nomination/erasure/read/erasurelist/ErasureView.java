package vn.exemplar.nomination.erasure.read.erasurelist;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.erasure.events.CoveredRecords;
import vn.exemplar.nomination.erasure.events.PersonErasureOrdered;

/** @param erasedAt when the leads, rewards and delegations were erased; null until then */
record ErasureView(
        @BsonId String id,
        @Nullable String personId,
        String ground,
        String reason,
        CoveredRecords covered,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant erasedAt) {

    static ErasureView of(PersonErasureOrdered event) {
        return new ErasureView(
                event.erasureId(),
                event.personId(),
                event.ground(),
                event.reason(),
                event.covered(),
                event.orderedBy(),
                event.orderedAt(),
                null);
    }
}
