package vn.exemplar.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.VerificationReport;

/** A log, wherever it is. */
interface LogSource extends AutoCloseable {

    /** Opens what an address means: {@code mongodb://}, {@code http(s)://} or a folder. */
    static LogSource open(String address, String token) {
        if (address.startsWith("mongodb://") || address.startsWith("mongodb+srv://")) {
            return DatabaseSource.connect(address);
        }
        return address.startsWith("http://") || address.startsWith("https://")
                ? new PublishedSource(address, token)
                : new FolderSource(Path.of(address));
    }

    /** The newest checkpoint; not trusted yet. */
    Optional<SignedCheckpoint> newest();

    /** All checkpoints that are there, smallest first; not trusted yet. */
    List<SignedCheckpoint> checkpoints();

    /** Its tiles, as far as the newest checkpoint covers them. */
    Tiles tiles();

    /** Number of events that it has, for progress. */
    long size();

    /**
     * Visits commits from the one that holds an index, until the visitor answers false.
     *
     * @throws CouldNotCheck when it holds only leaves
     */
    void visit(long fromIndex, Predicate<Commit> visitor);

    /** Verifies everything that is there. */
    Verified verify(LogOrigin origin, Collection<NoteKey> keys, List<SignedCheckpoint> pinned, LongConsumer progress);

    /**
     * What a verification came to.
     *
     * @param report of the log
     * @param checkpoints how many agreed with it
     * @param content whether payloads and metadata were verified too, not only the leaves that hold their hashes
     */
    record Verified(VerificationReport report, int checkpoints, boolean content) {}

    /** What the log says that it is. */
    default LogOrigin origin() {
        return newest().map(checkpoint -> checkpoint.checkpoint().origin())
                .orElseThrow(
                        () -> new CouldNotCheck("The log has no checkpoint: say with --origin which one is meant"));
    }

    /** The commit that holds an event. */
    default Optional<Commit> commitContaining(long index) {
        List<Commit> found = new ArrayList<>(1);
        visit(Math.max(0, index), commit -> {
            found.add(commit);
            return false;
        });
        return found.stream().filter(commit -> commit.firstIndex() <= index).findFirst();
    }

    /** The events of one aggregate up to an index, in order. */
    default List<LedgerEvent> eventsOf(String aggregateId, long lastIndex) {
        List<LedgerEvent> events = new ArrayList<>();
        visit(0, commit -> {
            commit.events().stream()
                    .filter(event -> event.aggregateId().equals(aggregateId) && event.index() <= lastIndex)
                    .forEach(events::add);
            return commit.lastIndex() < lastIndex;
        });
        return events;
    }

    /** Index of the last event that was committed at or before a time; -1 when there is none. */
    default long lastIndexAt(Instant time) {
        AtomicLong last = new AtomicLong(-1);
        visit(0, commit -> {
            boolean before =
                    !Instant.EPOCH.plus(commit.atMicros(), ChronoUnit.MICROS).isAfter(time);
            if (before) {
                last.set(commit.lastIndex());
            }
            return before;
        });
        return last.get();
    }

    @Override
    void close();
}
