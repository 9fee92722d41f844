package vn.exemplar.ledger.mongo;

import java.time.Duration;

/** How long an append waits for the database: pauses that grow, until a limit that no clock change can move. */
final class Patience {

    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final long start = System.nanoTime();
    private final long limitNanos;
    private long pauseMillis = 1;

    Patience(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    /** Waits a little; false, without waiting, when the limit is reached. */
    boolean pause() throws InterruptedException {
        if (System.nanoTime() - start >= limitNanos) {
            return false;
        }
        Thread.sleep(pauseMillis);
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        return true;
    }
}
