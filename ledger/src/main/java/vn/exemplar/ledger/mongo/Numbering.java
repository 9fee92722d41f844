package vn.exemplar.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.Slice;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;

/**
 * Keeps out numbers that a caller made up: the unique index knows where the slices of an aggregate begin, not where they
 * end, so it would take a gap, and a number inside a slice. What this process stored last is remembered; only who does
 * not go on from there is looked up. Thread-safe.
 */
final class Numbering {

    private static final int REMEMBERED = 10_000;

    private final AggregateIndex aggregates;
    private final Duration patience;
    private final Map<String, Long> due = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    });

    Numbering(AggregateIndex aggregates, Duration patience) {
        this.aggregates = aggregates;
        this.patience = patience;
    }

    /**
     * @throws CommitRefusedException when a slice does not begin where the aggregate ends
     * @throws LedgerUnavailableException when that cannot be found out now
     */
    void requireToFollow(Draft draft) {
        for (Slice slice : draft.slices()) {
            if (slice.firstSequence() > 0
                    && !Long.valueOf(slice.firstSequence()).equals(due.get(slice.aggregateId()))
                    && !follows(slice, ReadConcern.LOCAL)
                    && !follows(slice, ReadConcern.LINEARIZABLE)) {
                throw new CommitRefusedException(
                        Taken.SEQUENCE,
                        Admission.firstOf(draft.events(), slice.aggregateId()),
                        "Number %d is not the next of aggregate %s"
                                .formatted(slice.firstSequence(), slice.aggregateId()));
            }
        }
    }

    /** Local first, which costs least; only one that still is the primary may say no. */
    private boolean follows(Slice slice, ReadConcern concern) {
        Patience left = new Patience(patience);
        try {
            while (true) {
                try {
                    return aggregates
                            .endOfSliceBefore(slice.aggregateId(), slice.firstSequence(), concern)
                            .equals(OptionalLong.of(slice.firstSequence()));
                } catch (MongoException unreachable) {
                    left.postponeInterrupt();
                    if (!left.pause()) {
                        throw new LedgerUnavailableException(
                                "Nothing was stored: the database cannot be reached; try again later", unreachable);
                    }
                }
            }
        } finally {
            left.restoreInterrupt();
        }
    }

    void stored(Iterable<Slice> slices) {
        slices.forEach(slice -> due.merge(slice.aggregateId(), slice.firstSequence() + slice.count(), Math::max));
    }
}
