package vn.exemplar.chassis.checkpoint;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/**
 * Gauges {@code exemplar.ledger.integrated} (events in the tree), {@code exemplar.ledger.checkpoint.size} (events that a
 * signature covers) and {@code exemplar.ledger.checkpoint.age} (seconds that the oldest uncovered event has waited; 0
 * when all are covered); timer {@code exemplar.ledger.checkpoint.lag} (commit to signature, for the oldest event of each
 * checkpoint that this instance signed).
 */
final class CheckpointMeters {
    private static final double MILLIS = 1_000;

    private final Clock clock;
    private final Timer lag;
    private volatile long integrated;
    private volatile long covered;
    private volatile @Nullable Instant waitingSince;

    CheckpointMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.lag = Timer.builder("exemplar.ledger.checkpoint.lag")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        Gauge.builder("exemplar.ledger.integrated", this, self -> self.integrated)
                .register(meters);
        Gauge.builder("exemplar.ledger.checkpoint.size", this, self -> self.covered)
                .register(meters);
        Gauge.builder("exemplar.ledger.checkpoint.age", this, CheckpointMeters::age)
                .baseUnit("seconds")
                .register(meters);
    }

    void measure(Integrator.Round round) {
        integrated = round.integrated();
        covered = round.newest().map(SignedCheckpoint::size).orElse(0L);
        waitingSince = round.signed() ? null : round.waitingSince().orElse(null);
        if (round.signed()) {
            round.waitingSince().ifPresent(since -> lag.record(Duration.between(since, clock.instant())));
        }
    }

    private double age() {
        Instant since = waitingSince;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / MILLIS;
    }
}
