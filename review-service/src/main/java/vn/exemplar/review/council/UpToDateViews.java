package vn.exemplar.review.council;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewPositions;

/**
 * For doors that read what another command may have just brought about: waits until the views show everything that was
 * in the ledger when the request arrived.
 */
@Component
public final class UpToDateViews {
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final ViewPositions positions;

    UpToDateViews(ViewPositions positions) {
        this.positions = positions;
    }

    /**
     * Waits longer than another instance needs to take over the views of one that died; goes on then all the same,
     * since the rules that must never fail do not rest on views.
     */
    public void await() {
        positions.await(positions.head(), PATIENCE);
    }
}
