package vn.exemplar.ledger.proof;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Time that a test lets pass. */
final class HandClock implements LongSupplier {

    private long nanos = Long.MAX_VALUE - 5; // as System.nanoTime, it may begin anywhere and run over

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return nanos;
    }
}
