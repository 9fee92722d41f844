package vn.exemplar.ledger.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.chain.Slice;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;

/**
 * Appends commits: the insert at the next free index is the compare-and-set, so any number of writers in any number of
 * processes agree without a lock, lease or transaction. In one process the writers take turns.
 *
 * <p>Guarantees, given majority write concern: dense indexes, an unbroken chain, a commit that was acknowledged is never
 * lost, a commit is never stored twice. The five rules that this rests on are marked L1 to L5 below.
 */
public final class LedgerWriter {

    /** Most events that one commit may hold. */
    public static final int MAX_EVENTS = 10_000;

    /** Most bytes of payload and metadata that one commit may hold. */
    public static final int MAX_BYTES = 12 * 1024 * 1024;

    private static final int DUPLICATE_KEY = 11000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final LogCollection log;
    private final LedgerReader reader;
    private final Conflicts conflicts;
    private final LogOrigin origin;
    private final String name;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Commit tail;

    /**
     * @param name of this process, stored with each commit
     * @param clock tells the commit time
     */
    public LedgerWriter(LogCollection log, LogOrigin origin, String name, Clock clock) {
        this.log = log;
        this.reader = new LedgerReader(log);
        this.conflicts = new Conflicts(reader);
        this.origin = origin;
        this.name = name;
        this.clock = clock;
    }

    /**
     * Appends events as one commit, all or nothing. Blocks until a majority of the replica set has it in its journal.
     *
     * @param events at least one; their {@code index} is given by the writer
     * @param commandId idempotency key, or null
     * @return the commit as it was stored
     * @throws CommitRefusedException when a sequence number, event id or command id is taken by a commit that can be
     *     read now and stays; nothing was stored
     * @throws CommitOutcomeUnknownException when the database did not answer for 30 s
     * @throws IllegalArgumentException when the commit or an id is empty, or the commit is too large; nothing was stored
     * @throws BrokenLogException when the log's newest commit was changed or belongs to another origin
     */
    public Commit append(List<LedgerEvent> events, @Nullable String commandId) {
        refuseUnstorable(events);
        if (commandId != null && commandId.isEmpty()) {
            throw new IllegalArgumentException("A command id is not empty");
        }
        turn.lock(); // L4: never two inserts in flight from one process
        try {
            return appendInTurn(events, commandId);
        } finally {
            turn.unlock();
        }
    }

    private Commit appendInTurn(List<LedgerEvent> events, @Nullable String commandId) {
        Patience patience = new Patience(LIMIT);
        // L1: only a majority-committed predecessor
        Commit previous = tail != null ? tail : provedTail();
        while (true) {
            Commit next = Commit.chain(origin, previous, nowMicros(), name, commandId, events);
            Commit stored = place(next, patience);
            if (Arrays.equals(stored.hash(), next.hash())) {
                tail = stored;
                return stored;
            }
            previous = provedTail();
            tail = previous;
        }
    }

    /** The newest commit, once its content proved to have its hash under this log's origin. */
    private @Nullable Commit provedTail() {
        Commit newest = reader.newest().orElse(null);
        if (newest != null && !Arrays.equals(newest.computeHash(origin), newest.hash())) {
            throw new BrokenLogException(
                    newest.firstIndex(),
                    Break.HASH_MISMATCH,
                    "Nothing is appended to the commit at %d: it was changed, or is not of the log %s"
                            .formatted(newest.firstIndex(), origin));
        }
        return newest;
    }

    /** Inserts a commit until some commit stands at its index; returns the one that does. */
    private Commit place(Commit commit, Patience patience) {
        RawBsonDocument document = CommitCodec.encode(commit);
        while (true) {
            try {
                // L3: one commit is one insert command
                log.documents().insertMany(List.of(document), new InsertManyOptions().ordered(true));
                return commit;
            } catch (MongoException failure) {
                // L5: unknown until the index has been read with majority
                Optional<Commit> standing = standingInstead(commit, failure);
                if (standing.isPresent()) {
                    return standing.get();
                }
                // L2: nobody stands there, so the identical document is sent again
                pause(commit, patience, failure);
            }
        }
    }

    /** @throws CommitRefusedException when the reply was final and a majority-committed foreign commit explains it */
    private Optional<Commit> standingInstead(Commit commit, MongoException failure) {
        try {
            Optional<Commit> standing = reader.commitAt(commit.firstIndex());
            if (standing.isEmpty() && isDuplicateKey(failure)) {
                conflicts.of(commit).ifPresent(refused -> {
                    throw refused;
                });
            }
            return standing;
        } catch (MongoException unreachable) {
            failure.addSuppressed(unreachable);
            return Optional.empty();
        }
    }

    private void pause(Commit commit, Patience patience, MongoException failure) {
        boolean interrupted = false;
        try {
            if (patience.pause()) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            interrupted = true;
        }
        tail = null;
        throw new CommitOutcomeUnknownException(
                "It is not known whether the commit at %d was stored%s; try again with the same command id"
                        .formatted(commit.firstIndex(), interrupted ? " (interrupted)" : ""),
                failure);
    }

    /** L5: a duplicate key is final only without a write-concern error in the same reply. */
    private static boolean isDuplicateKey(MongoException failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && !bulk.getWriteErrors().isEmpty()
                && bulk.getWriteErrors().getFirst().getCode() == DUPLICATE_KEY;
    }

    private static void refuseUnstorable(List<LedgerEvent> events) {
        long bytes = events.stream()
                .mapToLong(event -> event.payload().length + event.metadata().length)
                .sum();
        if (events.isEmpty() || events.size() > MAX_EVENTS || bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A commit holds 1 to %d events of together at most %d bytes, not %d of %d"
                            .formatted(MAX_EVENTS, MAX_BYTES, events.size(), bytes));
        }
        if (events.stream()
                .anyMatch(event ->
                        event.eventId().isEmpty() || event.aggregateId().isEmpty())) {
            throw new IllegalArgumentException("An event has an id, and the id of its aggregate is not empty");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (!ids.add(events.get(i).eventId())) {
                throw new CommitRefusedException(Taken.EVENT_ID, i, "The commit holds one event id twice");
            }
        }
        Set<Slice> starts = new HashSet<>();
        for (Slice slice : Slice.of(events)) {
            if (!starts.add(new Slice(slice.aggregateId(), 0, 0))) {
                int event = lastOf(events, slice.aggregateId());
                throw new CommitRefusedException(
                        Taken.SEQUENCE,
                        event,
                        "The commit holds events of " + slice.aggregateId() + " out of sequence");
            }
        }
    }

    private static int lastOf(List<LedgerEvent> events, String aggregateId) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).aggregateId().equals(aggregateId)) {
                return i;
            }
        }
        return 0;
    }

    private long nowMicros() {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toMicros(now.getEpochSecond()) + now.getNano() / 1000;
    }
}
