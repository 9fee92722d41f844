package vn.exemplar.ledger.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings the newest checkpoint to one pin. What this process signed is published at once; what another one signed only
 * when that has not published it within {@link #PATIENCE}, so that a checkpoint whose signer was killed is not lost. A
 * checkpoint covers all before it, so after an outage the newest is enough. Not thread-safe, but for {@link #trouble}.
 */
public final class PinFollower {

    /** How long another process may take to publish what it signed. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Pin pin;
    private final LongSupplier nanoTime;
    private long pinned = -1;
    private long seen = -1;
    private long seenNanos;
    private long waitNanos;
    private volatile @Nullable String trouble;

    public PinFollower(Pin pin) {
        this(pin, System::nanoTime);
    }

    PinFollower(Pin pin, LongSupplier nanoTime) {
        this.pin = pin;
        this.nanoTime = nanoTime;
    }

    /** For people: where the pin is. */
    public String name() {
        return pin.name();
    }

    /** What went wrong last; empty while all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * What is pinned there now. It is not trusted yet.
     *
     * @throws RuntimeException when the place does not answer
     */
    public Optional<SignedCheckpoint> pinned() {
        Optional<SignedCheckpoint> newest = pin.newest();
        pinned = Math.max(pinned, newest.map(SignedCheckpoint::size).orElse(-1L));
        return newest;
    }

    /**
     * Sees to it that a checkpoint is pinned. Does not throw when the place is out of reach; the next call tries again.
     *
     * @param ours whether this process signed it
     */
    public void follow(SignedCheckpoint newest, boolean ours) {
        if (newest.size() > seen) {
            seen = newest.size();
            seenNanos = nanoTime.getAsLong();
            waitNanos = ours ? 0 : PATIENCE.toNanos();
        }
        if (newest.size() <= pinned || nanoTime.getAsLong() - seenNanos < waitNanos) {
            return;
        }
        try {
            if (!ours) {
                pinned();
            }
            if (newest.size() > pinned) {
                pin.publish(newest);
                pinned = newest.size();
            }
            trouble = null;
        } catch (RuntimeException outOfReach) {
            trouble = String.valueOf(outOfReach.getMessage());
        }
    }
}
