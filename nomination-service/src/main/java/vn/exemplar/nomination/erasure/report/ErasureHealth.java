package vn.exemplar.nomination.erasure.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** A4: down while a released order is not carried out; an order that awaits its release is shown, for people to act. */
@Component("erasureHealthIndicator")
class ErasureHealth extends AbstractHealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ErasureViews erasures;
    private final Clock clock;

    ErasureHealth(ErasureViews erasures, Clock clock) {
        super("The orders to erase cannot be read");
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Instant old = clock.instant().minus(PATIENCE);
        long stuck = erasures.releasedBefore(old);
        health.status(stuck == 0 ? "UP" : "DOWN")
                .withDetail("notCarriedOut", stuck)
                .withDetail("notReleased", erasures.awaitingSince(old));
    }
}
