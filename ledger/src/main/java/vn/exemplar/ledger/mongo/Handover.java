package vn.exemplar.ledger.mongo;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * From one thread to another, a few things ahead. Either may end it; it also ends when nobody takes anything for ten
 * minutes, so that a reader that was forgotten holds no thread and no cursor.
 */
final class Handover<T> {

    private static final int AHEAD = 2;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);
    private static final long POLL_MILLIS = 100;

    private final BlockingQueue<T> ready = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean ended;

    /** Waits for room; false when it has ended. */
    boolean put(T next) throws InterruptedException {
        long since = System.nanoTime();
        while (!ended) {
            if (ready.offer(next, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            if (System.nanoTime() - since > LEFT_ALONE.toNanos()) {
                ended = true;
            }
        }
        return false;
    }

    /** Waits for the next; null when it has ended and everything was taken. */
    @Nullable
    T take() throws InterruptedException {
        while (true) {
            boolean over = ended;
            T next = ready.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null || over) {
                return next;
            }
        }
    }

    /** What was put before can still be taken. */
    void end() {
        ended = true;
    }
}
