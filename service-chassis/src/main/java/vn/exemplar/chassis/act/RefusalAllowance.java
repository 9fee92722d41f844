package vn.exemplar.chassis.act;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How many refused acts of one actor are recorded within a minute of the clock. Whoever has used them up is turned away
 * until the minute is over, before anything is decided: so each act that was decided is on record, and nobody makes the
 * ledger grow at will. Each instance counts for itself, so the bound of a service is that of one times its instances, and
 * requests that are under way at once may go beyond it by their number. Memory: one entry an actor that was refused in
 * the running minute.
 */
public final class RefusalAllowance {
    private static final long SECONDS = 60;

    private record Minute(long number, Map<String, Integer> refused) {
        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }
    }

    private final int most;
    private final Clock clock;
    private final AtomicReference<Minute> minute;

    /** @param most refused acts an actor and minute */
    public RefusalAllowance(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
        this.minute = new AtomicReference<>(new Minute(seconds() / SECONDS));
    }

    /** Notes that one more refused act is put on record. */
    void use(String actor) {
        current().refused.merge(actor, 1, Integer::sum);
    }

    /** For how long the actor is turned away, one second at least; empty for who may go on. */
    public Optional<Duration> turnedAway(String actor) {
        return current().refused.getOrDefault(actor, 0) < most
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(SECONDS - seconds() % SECONDS));
    }

    private Minute current() {
        long now = seconds() / SECONDS;
        return minute.updateAndGet(known -> known.number == now ? known : new Minute(now));
    }

    private long seconds() {
        return clock.instant().getEpochSecond();
    }
}
