package vn.exemplar.chassis.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.LedgerReader;

/**
 * A point of the log, as auditors name it. Resolves to the global index of the last event that belongs to it.
 *
 * @param index of the last event
 * @param time commit time of the last commit, UTC
 * @param size number of events, as a checkpoint states it
 */
record PointInLog(
        @Nullable Long index,
        @Nullable Instant time,
        @Nullable Long size) {

    PointInLog {
        if (Stream.of(index, time, size).filter(Objects::nonNull).count() > 1) {
            throw Refusal.unprocessable("point-ambiguous", "A2");
        }
    }

    /**
     * Cost: one read; for a time about log2(n).
     *
     * @return the head for a point that names nothing, -1 for an empty log
     * @throws Refusal when the log does not reach the point yet, or begins after it
     */
    long lastIndex(LedgerReader reader, Clock clock) {
        Optional<Commit> newest = reader.newest();
        long head = newest.map(Commit::lastIndex).orElse(-1L);
        if (time == null && index == null && size == null) {
            return head;
        }
        long last;
        if (time != null) {
            refuseTheFuture(time, newest, clock);
            last = lastIndexAt(time, reader);
        } else {
            last = index != null ? index : Objects.requireNonNull(size) - 1;
        }
        if (last < 0) {
            throw Refusal.unprocessable("point-before-the-log", "A2");
        }
        if (last > head && time == null) {
            throw Refusal.unprocessable("point-not-reached", "A2")
                    .with("head", head)
                    .with("size", head + 1);
        }
        return Math.min(last, head);
    }

    private static void refuseTheFuture(Instant time, Optional<Commit> newest, Clock clock) {
        Instant now = clock.instant();
        Instant latest = newest.map(LedgerBook::writtenAt).filter(now::isBefore).orElse(now);
        if (time.isAfter(latest)) {
            throw Refusal.unprocessable("point-in-the-future", "A2").with("now", latest);
        }
    }

    /** Index of the first event that was committed at or after a time; one beyond the head when there is none. */
    static long firstIndexFrom(Instant time, LedgerReader reader) {
        return reader.firstCommittedAtOrAfter(time)
                .map(Commit::firstIndex)
                .orElseGet(() -> reader.head().orElse(-1) + 1);
    }

    /** Index of the last event that was committed at or before a time; -1 when there is none. */
    static long lastIndexAt(Instant time, LedgerReader reader) {
        return firstIndexFrom(time.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS), reader) - 1;
    }
}
