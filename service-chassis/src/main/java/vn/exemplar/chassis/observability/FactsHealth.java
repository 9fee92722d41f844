package vn.exemplar.chassis.observability;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.exemplar.chassis.facts.FactTail;
import vn.exemplar.chassis.view.ViewPositions;

/** Part of readiness: a process that has just started decides nothing before it knows what the ledger held then. */
final class FactsHealth extends AbstractHealthIndicator {
    private final ViewPositions positions;
    private final FactTail facts;
    private volatile boolean caughtUp;

    FactsHealth(ViewPositions positions, FactTail facts) {
        super("The ledger cannot be read");
        this.positions = positions;
        this.facts = facts;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        caughtUp = caughtUp || facts.position() >= positions.head();
        health.status(caughtUp ? "UP" : "OUT_OF_SERVICE").withDetail("position", facts.position());
    }
}
