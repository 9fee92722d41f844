package vn.exemplar.ledger.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a batch waits for the database: pauses that grow, until a limit that no clock change can move. A thread that
 * writes for others is not interrupted meanwhile, but afterwards.
 */
final class Patience {

    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final long start = System.nanoTime();
    private final long limitNanos;
    private long pauseNanos = TimeUnit.MILLISECONDS.toNanos(1);
    private boolean interrupted;

    Patience(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    /** Waits a little; false, without waiting, when the limit is reached. */
    boolean pause() {
        if (System.nanoTime() - start >= limitNanos) {
            return false;
        }
        postponeInterrupt();
        LockSupport.parkNanos(pauseNanos);
        pauseNanos = Math.min(2 * pauseNanos, LONGEST_PAUSE_NANOS);
        return true;
    }

    /** Keeps an interrupt from cutting a database call short. */
    void postponeInterrupt() {
        interrupted |= Thread.interrupted();
    }

    void restoreInterrupt() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
