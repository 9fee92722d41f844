package vn.exemplar.ledger.erasure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps keys in memory for a bounded time, so that a key that another process destroyed stops working here within that
 * time, at most {@link #LONGEST}. Destroying through this instance is effective at once. Cost: one read of the store
 * per subject and lifetime; memory is bounded, the key that was not used for longest goes first.
 */
public final class CachedSubjectKeys implements SubjectKeys {

    /** No key outlives its destruction in any process by more than this. */
    public static final Duration LONGEST = Duration.ofMinutes(1);

    private static final float LOAD = 0.75f;

    private record CachedKey(SubjectKey key, long readAt) {}

    private final SubjectKeys store;
    private final long lifetimeNanos;
    private final LongSupplier nanoTime;
    private final Map<String, CachedKey> entries;
    private final AtomicReference<@Nullable CachedKey> snapshots = new AtomicReference<>();

    /**
     * @param store where the keys are
     * @param lifetime how long a key may be used after it was read
     * @param capacity most keys in memory
     * @param nanoTime a clock like {@link System#nanoTime()}
     * @throws IllegalArgumentException when the lifetime exceeds {@link #LONGEST}
     */
    public CachedSubjectKeys(SubjectKeys store, Duration lifetime, int capacity, LongSupplier nanoTime) {
        if (lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A key may be kept for " + LONGEST + " at most, not " + lifetime);
        }
        this.store = store;
        this.lifetimeNanos = lifetime.toNanos();
        this.nanoTime = nanoTime;
        this.entries = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CachedKey> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public SubjectKey prepare(String subject) {
        return cached(subject, store::prepare);
    }

    @Override
    public SubjectKey find(String subject) {
        return cached(subject, store::find);
    }

    @Override
    public SubjectKey.Usable ofSnapshots() {
        long now = nanoTime.getAsLong();
        CachedKey cached = snapshots.get();
        if (cached != null && now - cached.readAt < lifetimeNanos && cached.key instanceof SubjectKey.Usable usable) {
            return usable;
        }
        SubjectKey.Usable read = store.ofSnapshots();
        snapshots.set(new CachedKey(read, now));
        return read;
    }

    @Override
    public void destroy(String subject) {
        store.destroy(subject);
        snapshots.set(null);
        put(subject, new SubjectKey.Destroyed(), nanoTime.getAsLong());
    }

    private SubjectKey cached(String subject, Function<String, SubjectKey> read) {
        long now = nanoTime.getAsLong();
        CachedKey entry = entry(subject);
        if (entry != null && now - entry.readAt < lifetimeNanos) {
            return entry.key;
        }
        return put(subject, read.apply(subject), now);
    }

    private synchronized @Nullable CachedKey entry(String subject) {
        return entries.get(subject);
    }

    /** What was read before a destruction must not displace it. */
    private synchronized SubjectKey put(String subject, SubjectKey key, long readAt) {
        CachedKey present = entries.get(subject);
        if (present != null && present.key instanceof SubjectKey.Destroyed) {
            return present.key;
        }
        entries.put(subject, new CachedKey(key, readAt));
        return key;
    }
}
