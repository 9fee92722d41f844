package vn.exemplar.chassis.ledger;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One read for all who ask at the same time. Whoever asks gets what was read after they had asked, so that an answer is
 * never older than its question; those who ask while a read is under way share the next. Cost: at most two reads' time.
 */
final class SharedRead<T> {
    private final Supplier<T> source;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Reading<T> newest;

    SharedRead(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        long asked = System.nanoTime();
        reading.lock();
        try {
            Reading<T> found = newest;
            if (found == null || found.begun() - asked <= 0) {
                long begun = System.nanoTime();
                found = new Reading<>(begun, source.get());
                newest = found;
            }
            return found.value();
        } finally {
            reading.unlock();
        }
    }

    /** How many wait for a read of others to end; an estimate, as of {@link ReentrantLock#getQueueLength}. */
    int waiting() {
        return reading.getQueueLength();
    }

    /** @param begun when the read began, in nanoseconds of this machine's clock */
    private record Reading<T>(long begun, T value) {}
}
