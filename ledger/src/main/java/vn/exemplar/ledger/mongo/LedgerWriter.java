package vn.exemplar.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Appends commits. Any number of writers in any number of processes agree without a lock, lease or transaction, since
 * the insert at the next free index is the compare-and-set. Thread-safe; made to be called by many threads at once.
 *
 * <p>Guarantees, given a replica set: dense indexes, an unbroken chain, a commit that was acknowledged is never lost, a
 * commit is never stored twice.
 *
 * <p>Group commit: a caller that finds nobody writing writes at once; those who come meanwhile wait and form the next
 * batch, which the first of them writes for all. One batch is one insert, one wait for the journal and for the majority.
 */
public final class LedgerWriter {

    /** Most events that one commit may hold. */
    public static final int MAX_EVENTS = Commit.MOST_EVENTS;

    /** Most bytes that the document of one commit may have. */
    public static final int MAX_BYTES = 12 * 1024 * 1024;

    private static final long LATE_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final LogCollection log;
    private final LedgerReader reader;
    private final Tail tail;
    private final Numbering numbering;
    private final Admission admission;
    private final WriterClock clock;
    private final WriterListener listener;
    private final WriterLimits limits;
    private final CommitQueue queue;
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Turns turns;
    private int lastBatch;

    /**
     * @param name of this process, stored with each commit
     * @param clock tells the commit time; compared with the database's
     */
    public LedgerWriter(LogCollection log, LogOrigin origin, String name, Clock clock) {
        this(log, origin, name, clock, WriterListener.NONE);
    }

    /** @param listener told what the writer does */
    public LedgerWriter(LogCollection log, LogOrigin origin, String name, Clock clock, WriterListener listener) {
        this(log, origin, name, clock, listener, WriterLimits.USUAL);
    }

    LedgerWriter(
            LogCollection log,
            LogOrigin origin,
            String name,
            Clock clock,
            WriterListener listener,
            WriterLimits limits) {
        this.log = log;
        this.reader = new LedgerReader(log);
        this.tail = new Tail(reader, origin);
        this.numbering = new Numbering(new AggregateIndex(log, CommitCodec::decode), limits.turn());
        this.admission = new Admission(origin, name, numbering);
        this.listener = new QuietListener(listener);
        this.clock = new WriterClock(clock, log::time, this.listener);
        this.limits = limits;
        this.turns = new Turns(log.turns());
        this.queue = new CommitQueue(limits.queueBytes(), limits.room());
    }

    /**
     * Appends events as one commit, all or nothing. Blocks until a majority of the replica set has it in its journal;
     * an interrupt does not end the wait. Cost: shares one insert with all who call meanwhile.
     *
     * @param events at least one; their {@code index} is given by the writer
     * @param commandId idempotency key, or null
     * @return the commit as it was stored
     * @throws CommitRefusedException when a sequence number, event id or command id is taken by a commit that can be
     *     read now and stays, or a sequence number is not the next of its aggregate; nothing was stored
     * @throws CommitTooLargeException when it has more than {@link #MAX_EVENTS} events or {@link #MAX_BYTES} bytes;
     *     nothing was stored
     * @throws CommitInvalidException when the database's validator refuses its document; nothing was stored
     * @throws IllegalArgumentException when the commit or its command id is empty; nothing was stored
     * @throws LedgerUnavailableException when too many commits are waiting, or the database was out of reach before
     *     this one was sent, or the clock differs from the database's by more than 5 s; nothing was stored
     * @throws CommitOutcomeUnknownException when the database did not answer for 30 s
     * @throws BrokenLogException when the log's newest commit was changed or belongs to another origin
     */
    public Commit append(List<LedgerEvent> events, @Nullable String commandId) {
        PendingCommit commit = admission.admit(events, commandId);
        enqueue(commit);
        boolean interrupted = false;
        while (!commit.isDone()) {
            if (writing.compareAndSet(false, true)) { // L4: never two batches on their way from one process
                writeFor(commit);
            } else if (!turnAwayIfLate(commit)) {
                LockSupport.parkNanos(this, Math.max(limits.turn().toNanos() - commit.waitedNanos(), LATE_PAUSE_NANOS));
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Commit stored = commit.answer();
        numbering.stored(stored.slices());
        return stored;
    }

    private void enqueue(PendingCommit commit) {
        try {
            queue.add(commit);
        } catch (LedgerUnavailableException full) {
            listener.turnedAway();
            throw full;
        }
    }

    /** Writes the next batch, unless the commit got its answer just before, and passes the turn on. */
    private void writeFor(PendingCommit commit) {
        try {
            if (!commit.isDone()) {
                writeNextBatch();
            }
        } finally {
            endTurn();
            writing.set(false);
            queue.wakeTheFirst();
        }
    }

    private void endTurn() {
        if (turns.isOwn()) {
            queue.gather(lastBatch - 1);
            turns.batchDone(queue.size());
        }
    }

    private void writeNextBatch() {
        if (turns.await()) {
            tail.forget();
        }
        if (lastBatch > 1) {
            queue.gather(lastBatch);
        }
        List<PendingCommit> commits = queue.take(limits.batchCommits(), limits.batchBytes());
        if (commits.isEmpty()) {
            return;
        }
        lastBatch = commits.size();
        Duration waited = Duration.ofNanos(commits.getFirst().waitedNanos());
        long bytes = commits.stream().mapToLong(PendingCommit::length).sum();
        long start = System.nanoTime();
        new Batch(commits, log, reader, tail, turns, clock::micros, listener, new Patience(limits.database())).write();
        long took = System.nanoTime() - start;
        if (tail.movedByOthers()) {
            turns.rivalMet();
        }
        listener.batchDone(commits.size(), bytes, waited, Duration.ofNanos(took));
    }

    /** What is not in a batch yet was not sent, however long the batch before it takes. */
    private boolean turnAwayIfLate(PendingCommit commit) {
        boolean late = commit.waitedNanos() >= limits.turn().toNanos() && queue.withdraw(commit);
        if (late) {
            listener.turnedAway();
            commit.failed(new LedgerUnavailableException(
                    "Nothing was stored: the commit waited too long for its turn; try again later"));
            queue.wakeTheFirst(); // who ended a turn meanwhile may have woken this one
        }
        return late;
    }

    /** Number of commits that wait for the next batch now. */
    public int waiting() {
        return queue.size();
    }
}
