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
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final LogCollection log;
    private final LedgerReader reader;
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
     * @throws CommitRefusedException when a sequence number, event id or command id is taken; nothing was stored
     * @throws CommitOutcomeUnknownException when the database did not answer for 30 s
     * @throws IllegalArgumentException when the commit is empty or too large; nothing was stored
     */
    public Commit append(List<LedgerEvent> events, @Nullable String commandId) {
        refuseUnstorable(events);
        turn.lock(); // L4: never two inserts in flight from one process
        try {
            return appendInTurn(events, commandId);
        } finally {
            turn.unlock();
        }
    }

    private Commit appendInTurn(List<LedgerEvent> events, @Nullable String commandId) {
        Instant deadline = clock.instant().plus(PATIENCE);
        // L1: only a majority-committed predecessor
        Commit previous = tail != null ? tail : reader.newest().orElse(null);
        while (true) {
            Commit next = Commit.chain(origin, previous, nowMicros(), name, commandId, events);
            Commit stored = place(next, deadline);
            tail = stored;
            if (Arrays.equals(stored.hash(), next.hash())) {
                return stored;
            }
            previous = reader.newest().orElse(stored);
        }
    }

    /** Inserts a commit until some commit stands at its index; returns the one that does. */
    private Commit place(Commit commit, Instant deadline) {
        BsonDocument document = CommitCodec.encode(commit);
        while (true) {
            try {
                // L3: one commit is one insert command
                log.documents().insertMany(List.of(document), new InsertManyOptions().ordered(true));
                return commit;
            } catch (MongoException failure) {
                refuseIfFinal(commit, failure);
                // L5: everything else is unknown until the index has been read with majority
                Optional<Commit> standing = standingAt(commit.firstIndex(), deadline, failure);
                if (standing.isPresent()) {
                    return standing.get();
                }
                // L2: nobody stands there, so the identical document is sent again
            }
        }
    }

    private Optional<Commit> standingAt(long index, Instant deadline, MongoException failure) {
        while (true) {
            try {
                Optional<Commit> standing = reader.commitAt(index);
                if (standing.isPresent() || !isDuplicateKey(failure)) {
                    pauseUnlessLate(index, deadline, failure, standing.isPresent());
                    return standing;
                }
            } catch (MongoException unreachable) {
                failure.addSuppressed(unreachable);
            }
            pauseUnlessLate(index, deadline, failure, false);
        }
    }

    private void pauseUnlessLate(long index, Instant deadline, MongoException failure, boolean known) {
        if (known) {
            return;
        }
        if (clock.instant().isAfter(deadline)) {
            tail = null;
            throw new CommitOutcomeUnknownException(
                    "It is not known whether the commit at " + index
                            + " was stored; try again with the same command id",
                    failure);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            tail = null;
            throw new CommitOutcomeUnknownException("Interrupted while storing the commit at " + index, failure);
        }
    }

    /** L5: final is a duplicate key of a secondary index without a write-concern error in the same reply. */
    private void refuseIfFinal(Commit commit, MongoException failure) {
        if (!isDuplicateKey(failure)) {
            return;
        }
        String message =
                ((MongoBulkWriteException) failure).getWriteErrors().getFirst().getMessage();
        boolean secondary = message.contains(LogCollection.BY_AGGREGATE)
                || message.contains(LogCollection.BY_EVENT_ID)
                || message.contains(LogCollection.BY_COMMAND);
        if (secondary) {
            throw conflictOf(commit, message);
        }
    }

    private static boolean isDuplicateKey(MongoException failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && !bulk.getWriteErrors().isEmpty()
                && bulk.getWriteErrors().getFirst().getCode() == DUPLICATE_KEY;
    }

    /** Finds by the keys, not by the server's text, what was taken; the command first, as it explains the rest. */
    private CommitRefusedException conflictOf(Commit commit, String message) {
        String commandId = commit.commandId();
        if (commandId != null && reader.commitOfCommand(commandId).isPresent()) {
            return new CommitRefusedException(Taken.COMMAND, 0, "Command " + commandId + " was carried out before");
        }
        for (int i = 0; i < commit.events().size(); i++) {
            LedgerEvent event = commit.events().get(i);
            if (event.belongsToAggregate() && sequenceTaken(event)) {
                return new CommitRefusedException(Taken.SEQUENCE, i, message);
            }
            if (reader.commitOfEvent(event.eventId()).isPresent()) {
                return new CommitRefusedException(Taken.EVENT_ID, i, message);
            }
        }
        return new CommitRefusedException(Taken.SEQUENCE, 0, message);
    }

    private boolean sequenceTaken(LedgerEvent event) {
        return reader.lastSequenceOf(event.aggregateId()).orElse(-1) >= event.sequence();
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
