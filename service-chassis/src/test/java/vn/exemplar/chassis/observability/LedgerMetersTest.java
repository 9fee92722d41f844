package vn.exemplar.chassis.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LedgerMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LedgerMeters meters = new LedgerMeters(registry);

    @Test
    void batches_are_counted_measured_and_timed() {
        meters.batchDone(40, 24_000, Duration.ofMillis(3), Duration.ofMillis(2));
        meters.batchDone(2, 1_200, Duration.ofMillis(1), Duration.ofMillis(2));
        assertThat(registry.get("exemplar.ledger.batch.commits").summary().totalAmount())
                .isEqualTo(42);
        assertThat(registry.get("exemplar.ledger.batch.size").summary().max()).isEqualTo(24_000);
        assertThat(registry.get("exemplar.ledger.queue.age").timer().max(TimeUnit.MILLISECONDS))
                .isEqualTo(3);
        assertThat(registry.get("exemplar.ledger.batch.time").timer().count()).isEqualTo(2);
    }

    @Test
    void what_goes_otherwise_is_counted_in_commits() {
        meters.rebased(7);
        meters.recovered(5);
        meters.turnedAway();
        assertThat(registry.get("exemplar.ledger.rebased").counter().count()).isEqualTo(7);
        assertThat(registry.get("exemplar.ledger.recovered").counter().count()).isEqualTo(5);
        assertThat(registry.get("exemplar.ledger.turned.away").counter().count())
                .isEqualTo(1);
    }
}
