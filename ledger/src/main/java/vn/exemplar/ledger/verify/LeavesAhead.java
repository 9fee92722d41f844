package vn.exemplar.ledger.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Reads commits and hashes their leaves ahead of the one who compares them: the first batch in its own thread, a longer
 * log in another. Memory: at most {@value #BATCHES} batches of {@value #BATCH} commits. Closing it ends the other thread
 * before it returns, so that the log can be closed then.
 */
final class LeavesAhead implements AutoCloseable {

    private static final int BATCH = 256;
    private static final int BATCHES = 8;

    private final LogOrigin origin;
    private final Iterator<Commit> log;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private Iterator<Hashed> current = Collections.emptyIterator();
    private @Nullable Batch latest;
    private @Nullable Thread thread;
    private volatile boolean closed;

    /** A commit with its leaves and their hashes. */
    record Hashed(Commit commit, List<byte[]> leaves, List<byte[]> leafHashes) {}

    private record Batch(List<Hashed> commits, @Nullable RuntimeException failure, boolean last) {}

    LeavesAhead(LogOrigin origin, Iterator<Commit> log) {
        this.origin = origin;
        this.log = log;
    }

    /** Whether there is a next commit; throws what reading it threw. */
    boolean hasNext() {
        while (!current.hasNext()) {
            Batch before = latest;
            if (before != null && before.failure() != null) {
                throw before.failure();
            }
            if (before != null && before.last()) {
                return false;
            }
            Batch next = before == null ? read() : taken();
            latest = next;
            current = next.commits().iterator();
        }
        return true;
    }

    Hashed next() {
        return current.next();
    }

    private Batch taken() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("leaves-ahead").daemon().start(this::work);
        }
        try {
            return batches.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a log is read", interrupted);
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !closed) {
                Batch batch = read();
                batches.put(batch);
                more = !batch.last();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch read() {
        List<Hashed> commits = new ArrayList<>(BATCH);
        try {
            while (commits.size() < BATCH && log.hasNext()) {
                Commit commit = log.next();
                List<byte[]> leaves = commit.leaves(origin);
                commits.add(new Hashed(
                        commit, leaves, leaves.stream().map(Hashes::leaf).toList()));
            }
            return new Batch(commits, null, commits.size() < BATCH);
        } catch (RuntimeException failure) {
            return new Batch(commits, failure, true);
        } catch (OutOfMemoryError tooLittle) { // told to who waits for this batch
            return new Batch(List.of(), new IllegalStateException("Not enough memory to verify", tooLittle), true);
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread working = thread;
        if (working != null) {
            working.interrupt();
            boolean interrupted = false;
            while (working.isAlive()) {
                try {
                    working.join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
