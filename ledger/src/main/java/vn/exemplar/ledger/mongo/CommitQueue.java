package vn.exemplar.ledger.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Commits that wait for the next batch, first come first served. Bounded in bytes, where a small commit counts as
 * {@value #LEAST_COST}, so bounded in number too: who finds it full waits, and is turned away after a while.
 */
final class CommitQueue {

    private static final int LEAST_COST = 8 * 1024;

    private static final long NOBODY_COMES_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private final Queue<PendingCommit> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final Semaphore room;
    private final Duration longestWait;

    CommitQueue(int bytes, Duration longestWait) {
        this.room = new Semaphore(bytes, true);
        this.longestWait = longestWait;
    }

    /** @throws LedgerUnavailableException when there was no room for it in time */
    void add(PendingCommit commit) {
        if (!hasRoomFor(commit)) {
            throw new LedgerUnavailableException(
                    "Nothing was stored: more commits are waiting than the ledger can store in time; try again later");
        }
        waiting.add(commit);
        size.incrementAndGet();
    }

    private boolean hasRoomFor(PendingCommit commit) {
        try {
            return room.tryAcquire(cost(commit))
                    || room.tryAcquire(cost(commit), longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Lets callers that were just answered and come right back run first, for as long as more come; else they would
     * find the next batch gone. Without this, batches of callers that do not pause fall apart into ever smaller ones.
     *
     * @param expected how many may come
     */
    void gather(int expected) {
        int seen = size();
        long since = System.nanoTime();
        while (seen < expected && System.nanoTime() - since < NOBODY_COMES_NANOS) {
            Thread.yield();
            if (size() > seen) {
                seen = size();
                since = System.nanoTime();
            }
        }
    }

    /** Takes the first, and those behind it up to a number and a length. */
    List<PendingCommit> take(int mostCommits, long mostBytes) {
        List<PendingCommit> batch = new ArrayList<>();
        long bytes = 0;
        int cost = 0;
        while (batch.size() < mostCommits) {
            PendingCommit next = waiting.peek();
            if (next == null || !batch.isEmpty() && bytes + next.length() > mostBytes) {
                break;
            }
            if (waiting.remove(next)) {
                batch.add(next);
                bytes += next.length();
                cost += cost(next);
            }
        }
        size.addAndGet(-batch.size());
        room.release(cost);
        return batch;
    }

    /** Takes one back; false when it is in a batch already. */
    boolean withdraw(PendingCommit commit) {
        boolean waited = waiting.remove(commit);
        if (waited) {
            size.decrementAndGet();
            room.release(cost(commit));
        }
        return waited;
    }

    /** Gives the first that waits the chance to write. */
    void wakeTheFirst() {
        PendingCommit first = waiting.peek();
        if (first != null) {
            first.wake();
        }
    }

    int size() {
        return size.get();
    }

    private static int cost(PendingCommit commit) {
        return Math.max(LEAST_COST, commit.length());
    }
}
