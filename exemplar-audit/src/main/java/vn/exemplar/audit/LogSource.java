package vn.exemplar.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.Commit;
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

    @Override
    void close();
}
