package vn.exemplar.chassis.observability;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.WriterListener;

/**
 * What the ledger's writer does: summary {@code exemplar.ledger.batch.commits}, timers
 * {@code exemplar.ledger.queue.age} (oldest commit of a batch) and {@code exemplar.ledger.batch.time} (until a majority
 * has it), counters {@code exemplar.ledger.rebased}, {@code .recovered} and {@code .turned.away} (all in commits).
 */
final class LedgerMeters implements WriterListener {
    private static final String PREFIX = "exemplar.ledger.";

    private final MeterRegistry meters;

    LedgerMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** {@code exemplar.ledger.waiting} (commits) and {@code exemplar.ledger.majority.lag} (seconds). */
    static MeterBinder gauges(LedgerWriter writer, LedgerReader reader) {
        return registry -> {
            Gauge.builder(PREFIX + "waiting", writer, LedgerWriter::waiting).register(registry);
            Gauge.builder(
                            PREFIX + "majority.lag",
                            reader,
                            each -> each.majorityLag().toMillis() / 1e3)
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    @Override
    public void batchDone(int commits, long bytes, Duration waited, Duration took) {
        DistributionSummary.builder(PREFIX + "batch.commits").register(meters).record(commits);
        DistributionSummary.builder(PREFIX + "batch.size")
                .baseUnit("bytes")
                .register(meters)
                .record(bytes);
        meters.timer(PREFIX + "queue.age").record(waited);
        meters.timer(PREFIX + "batch.time").record(took);
    }

    @Override
    public void rebased(int commits) {
        meters.counter(PREFIX + "rebased").increment(commits);
    }

    @Override
    public void recovered(int commits) {
        meters.counter(PREFIX + "recovered").increment(commits);
    }

    @Override
    public void turnedAway() {
        meters.counter(PREFIX + "turned.away").increment();
    }
}
