package vn.exemplar.chassis.view;

import java.time.Duration;

/**
 * For decisions that rest on what a view shows, which another command may just have changed. Without it they would be
 * made by yesterday's facts whenever a view is slow. Every writing request has caught up once before its door opens, so
 * only what decides elsewhere needs to ask: a reading door that decides, an automation, the clock.
 */
public final class CurrentViews {
    private final ViewPositions positions;
    private final Duration patience;

    CurrentViews(ViewPositions positions, Duration patience) {
        this.positions = positions;
        this.patience = patience;
    }

    /**
     * Waits until every view shows all that was in the ledger at the time of the call. Cost when they do already: two
     * small reads.
     *
     * @throws ViewsBehind when that took longer than {@code exemplar.web.decision-patience}; the caller is told 503
     */
    public void catchUp() {
        long head = positions.head();
        if (!positions.await(head, patience)) {
            throw new ViewsBehind(head, positions.viewed());
        }
    }
}
