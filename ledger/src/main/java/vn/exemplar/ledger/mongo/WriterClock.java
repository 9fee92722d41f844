package vn.exemplar.ledger.mongo;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock that tells commit times, held against the database's. Commit times never fall, so one commit by a clock that
 * is ahead would make all that follow wrong, for ever: nothing is appended while the two differ by more than
 * {@link #LARGEST_DIFFERENCE}. They are compared every ten seconds, and at once when this one jumps. Not thread-safe.
 */
final class WriterClock {

    /** How far process and database may be apart. */
    static final Duration LARGEST_DIFFERENCE = Duration.ofSeconds(5);

    private static final long JUMP_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Clock clock;
    private final Supplier<Instant> database;
    private final WriterListener listener;
    private @Nullable Instant compared;
    private long comparedNanos;

    /** @param database tells the time of the database, or throws a {@link MongoException} */
    WriterClock(Clock clock, Supplier<Instant> database, WriterListener listener) {
        this.clock = clock;
        this.database = database;
        this.listener = listener;
    }

    /**
     * Microseconds since the epoch.
     *
     * @throws LedgerUnavailableException when the clock is not to be trusted
     */
    long micros() {
        Instant now = clock.instant();
        Instant last = compared;
        long read = System.nanoTime();
        long since = read - comparedNanos;
        boolean jumped = last == null || Math.abs(nanos(Duration.between(last, now)) - since) > JUMP_NANOS;
        if (jumped || since > AGAIN_NANOS) {
            compare(now, read, jumped);
        }
        return TimeUnit.SECONDS.toMicros(now.getEpochSecond()) + now.getNano() / 1000;
    }

    /** The database answered at some moment since the clock was read, so half of that time is in doubt. */
    private void compare(Instant now, long read, boolean jumped) {
        compared = null;
        try {
            Instant other = database.get();
            Duration onTheWay = Duration.ofNanos((System.nanoTime() - read) / 2);
            Duration ahead = Duration.between(other, now.plus(onTheWay));
            listener.clockCompared(ahead);
            if (ahead.abs().minus(onTheWay).compareTo(LARGEST_DIFFERENCE) > 0) {
                throw new LedgerUnavailableException(
                        "Nothing was stored: the clock of this process is %s the database's by %d ms; set it right"
                                .formatted(
                                        ahead.isNegative() ? "behind" : "ahead of",
                                        ahead.abs().toMillis()));
            }
        } catch (MongoException noAnswer) {
            if (jumped) {
                throw new LedgerUnavailableException(
                        "Nothing was stored: the clock could not be compared with the database's; try again later",
                        noAnswer);
            }
        }
        compared = now;
        comparedNanos = read;
    }

    /** Saturates: the clock of a test may be centuries away. */
    private static long nanos(Duration duration) {
        return duration.abs().toDays() > 1 ? Long.MAX_VALUE / 2 : duration.toNanos();
    }
}
