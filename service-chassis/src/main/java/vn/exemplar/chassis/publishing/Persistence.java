package vn.exemplar.chassis.publishing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tries to send until it works, as long as this instance runs and holds the processor's claim. Axon's own retry would
 * pause for up to a minute; here the pause never exceeds two seconds, so that an outage ends when the broker is back.
 */
final class Persistence implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int ONLY_SEGMENT = 0;

    private final String processor;
    private final TokenStore tokens;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();
    private volatile boolean running;

    Persistence(String processor, TokenStore tokens) {
        this.processor = processor;
        this.tokens = tokens;
    }

    /** Returns once the work was done; throws when the instance stops or another one has taken the claim over. */
    void untilDone(Runnable work) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                work.run();
                trouble.set(null);
                return;
            } catch (RuntimeException failure) {
                trouble.set(String.valueOf(failure.getMessage()));
                if (!running) {
                    throw failure;
                }
                LOG.warn("{} cannot send, next try in {} ms: {}", processor, pause.toMillis(), failure.toString());
                sleep(pause, failure);
                tokens.extendClaim(processor, ONLY_SEGMENT);
                Duration longer = pause.multipliedBy(2);
                pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            }
        }
    }

    /** Why the last attempt failed; null while all is well. */
    @Nullable
    String trouble() {
        return trouble.get();
    }

    private static void sleep(Duration pause, RuntimeException failure) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before Axon stops its processors, so that none of them waits for a broker that is gone. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 2048;
    }
}
