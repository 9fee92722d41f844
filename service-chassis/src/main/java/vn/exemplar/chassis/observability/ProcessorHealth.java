package vn.exemplar.chassis.observability;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.exemplar.chassis.view.ViewPositions;

/** Up while the ledger can be read and every processor follows its head closely enough. */
final class ProcessorHealth extends AbstractHealthIndicator {
    private final ViewPositions positions;
    private final long maxLag;

    ProcessorHealth(ViewPositions positions, long maxLag) {
        super("The ledger cannot be read");
        this.positions = positions;
        this.maxLag = maxLag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = positions.head();
        Map<String, Long> lags = new TreeMap<>();
        positions.positions().forEach((name, position) -> lags.put(name, Math.max(0, head - position)));
        boolean close = lags.values().stream().allMatch(lag -> lag <= maxLag);
        health.status(close ? "UP" : "DOWN").withDetail("head", head).withDetail("lag", lags);
    }
}
