package vn.exemplar.ledger.mongo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;

/** A clock that stops the thread which asks for the time, so that a test can hold a writer in the middle of a batch. */
final class Gate extends Clock {

    private static final int ALWAYS = 1_000_000;

    private final Semaphore passes = new Semaphore(ALWAYS);

    void close() {
        passes.drainPermits();
    }

    void open() {
        passes.release(ALWAYS);
    }

    boolean holdsSomebody() {
        return passes.hasQueuedThreads();
    }

    @Override
    public Instant instant() {
        passes.acquireUninterruptibly();
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
