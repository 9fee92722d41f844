package vn.exemplar.chassis.facts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.exemplar.ledger.event.ErasureFact;

/**
 * The one reader that feeds all {@link FactsOf} of a process, from the first event on. It sees the process's own commits
 * at once and those of others as soon as the event store does. Payloads that are nobody's facts are not even decoded. A
 * failure stops it with its cause, and it tries again from where it was: facts are then late, never wrong.
 */
public final class FactTail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FactTail.class);
    private static final long BEFORE_THE_FIRST = -1;
    private static final int IDLE_MILLIS = 1_000;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

    private final EventStore events;
    private final List<FactsOf<?, ?>> facts;
    private volatile @Nullable Thread reader;
    private volatile @Nullable RuntimeException failure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position = BEFORE_THE_FIRST;

    FactTail(EventStore events, List<FactsOf<?, ?>> facts) {
        this.events = events;
        this.facts = List.copyOf(facts);
    }

    /** Global index of the last event that it has passed; -1 before the first. */
    public long position() {
        return position;
    }

    /** Why it stands still, while it does. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Waits until it has passed {@code index}; false when that took longer than {@code patience}. */
    boolean await(long index, Duration patience) throws InterruptedException {
        if (position >= index) {
            return true;
        }
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (position < index && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position >= index;
        } finally {
            lock.unlock();
        }
    }

    private void passed(long index) {
        lock.lock();
        try {
            position = index;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (isRunning()) {
            try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(after(position()))) {
                while (isRunning()) {
                    if (stream.hasNextAvailable(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                        take(stream.nextAvailable());
                        failure = null;
                    }
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                LOG.warn("Reference facts stand still after event {}", position(), broken);
                failure = broken;
                pause();
            }
        }
    }

    private static @Nullable GlobalSequenceTrackingToken after(long index) {
        return index == BEFORE_THE_FIRST ? null : new GlobalSequenceTrackingToken(index);
    }

    private void take(TrackedEventMessage<?> message) {
        Class<?> type = message.getPayloadType();
        if (ErasureFact.class.isAssignableFrom(type)) {
            ErasureFact erasure = (ErasureFact) message.getPayload();
            facts.forEach(one -> one.forget(erasure.erasedSubjects()));
        }
        facts.stream().filter(one -> one.concerns(type)).forEach(one -> one.follow(message.getPayload()));
        passed(((GlobalSequenceTrackingToken) message.trackingToken()).getGlobalIndex());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        reader = Thread.ofPlatform().name("reference-facts").daemon().unstarted(this::follow);
        reader.start();
    }

    @Override
    public void stop() {
        Thread running = reader;
        reader = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    /** Before the doors open. */
    @Override
    public int getPhase() {
        return 0;
    }
}
