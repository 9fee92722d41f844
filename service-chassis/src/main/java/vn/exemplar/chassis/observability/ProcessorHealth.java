package vn.exemplar.chassis.observability;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.exemplar.chassis.facts.FactTail;
import vn.exemplar.chassis.view.ViewPositions;

/**
 * Up while the ledger can be read, every processor and the reference facts follow its head closely enough, and none of
 * them stands still at a failure.
 */
final class ProcessorHealth extends AbstractHealthIndicator {
    private static final String FACTS = "facts";

    private final ViewPositions positions;
    private final FactTail facts;
    private final long maxLag;

    ProcessorHealth(ViewPositions positions, FactTail facts, long maxLag) {
        super("The ledger cannot be read");
        this.positions = positions;
        this.facts = facts;
        this.maxLag = maxLag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = positions.head();
        Map<String, Long> lags = new TreeMap<>();
        positions.positions().forEach((name, position) -> lags.put(name, Math.max(0, head - position)));
        lags.put(FACTS, Math.max(0, head - facts.position()));
        Map<String, String> failures = new TreeMap<>();
        positions.failures().forEach((name, failure) -> failures.put(name, kind(failure)));
        facts.failure().ifPresent(failure -> failures.put(FACTS, kind(failure)));
        boolean close = lags.values().stream().allMatch(lag -> lag <= maxLag);
        health.status(close && failures.isEmpty() ? "UP" : "DOWN")
                .withDetail("head", head)
                .withDetail("lag", lags)
                .withDetail("failures", failures);
    }

    /** The message may hold what somebody wrote. */
    private static String kind(Throwable failure) {
        return failure.getClass().getName();
    }
}
