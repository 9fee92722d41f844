package vn.exemplar.ledger.verify;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.CommitLog;
import vn.exemplar.ledger.proof.EntryBundle;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TiledTree;

/**
 * Writes a log up to a checkpoint into a folder (layout: see {@link ExportFolder}). The tree is computed from the log;
 * the export is complete only when its root is that of the checkpoint, which is written last. Cost: one pass.
 */
public final class ExportWriter {

    private static final int FILE_BYTES = 64 * 1024 * 1024;

    private final Path folder;
    private final LogOrigin origin;
    private final TiledTree tree = new TiledTree();
    private final List<byte[]> bundle = new ArrayList<>(TileAddress.FULL);
    private @Nullable DataOutputStream commits;

    private ExportWriter(Path folder, LogOrigin origin) {
        this.folder = folder;
        this.origin = origin;
    }

    /**
     * Exports a log.
     *
     * @param folder empty, or not there yet
     * @param checkpoints the log's signed checkpoints by ascending size, at least one; the last is where the export ends
     * @param progress told the number of events written so far, after each commit
     * @throws IllegalArgumentException when the folder is not empty, or there is no checkpoint
     * @throws BrokenLogException when the log is not the one that was signed; what was written is no export then
     */
    public static void write(
            Path folder, LogOrigin origin, CommitLog log, List<SignedCheckpoint> checkpoints, LongConsumer progress) {
        if (checkpoints.isEmpty()) {
            throw new IllegalArgumentException("The log has no checkpoint yet, so there is nothing to export up to");
        }
        try {
            requireEmpty(folder);
            new ExportWriter(folder, origin).run(log, checkpoints, progress);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write to " + folder, failure);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalArgumentException(folder + " is not empty");
            }
        }
    }

    private void run(CommitLog log, List<SignedCheckpoint> checkpoints, LongConsumer progress) throws IOException {
        SignedCheckpoint last = checkpoints.getLast();
        Files.createDirectories(folder.resolve(ExportFolder.COMMITS));
        try {
            log.visit(0, commit -> {
                write(commit);
                progress.accept(commit.nextIndex());
                return commit.nextIndex() < last.size();
            });
        } finally {
            close();
        }
        if (tree.size() != last.size() || !Arrays.equals(tree.root(), last.root())) {
            throw new BrokenLogException(
                    0,
                    Break.CHECKPOINT_MISMATCH,
                    "The log is not the one of which the checkpoint of size %d was signed".formatted(last.size()));
        }
        for (TileAddress partial : TileAddress.partials(last.size())) {
            put(partial, partial.holdsEntries() ? EntryBundle.encode(bundle) : tree.partial(partial.level()));
        }
        Files.write(folder.resolve(ExportFolder.CHECKPOINTS), ExportFolder.listed(checkpoints));
        Files.write(folder.resolve(ExportFolder.CHECKPOINT), last.bytes());
    }

    private void write(Commit commit) {
        try {
            CommitRecords.write(fileFor(commit), commit);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write to " + folder, failure);
        }
        for (byte[] leaf : commit.leaves(origin)) {
            bundle.add(leaf);
            tree.append(Hashes.leaf(leaf), this::full);
        }
    }

    private void full(TileAddress address, byte[] hashes) {
        if (address.level() == 0) {
            put(TileAddress.full(TileAddress.ENTRIES, address.index()), EntryBundle.encode(bundle));
            bundle.clear();
        }
        put(address, hashes);
    }

    private void put(TileAddress address, byte[] bytes) {
        try {
            Path file = folder.resolve(address.path());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write to " + folder, failure);
        }
    }

    private DataOutputStream fileFor(Commit commit) throws IOException {
        DataOutputStream current = commits;
        if (current != null && current.size() < FILE_BYTES) {
            return current;
        }
        close();
        Path file = folder.resolve(ExportFolder.COMMITS).resolve(fileName(commit.firstIndex()));
        DataOutputStream next = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        next.write(ExportFolder.MAGIC);
        commits = next;
        return next;
    }

    static String fileName(long firstIndex) {
        return "%019d.ael".formatted(firstIndex);
    }

    private void close() throws IOException {
        DataOutputStream current = commits;
        if (current != null) {
            current.close();
        }
    }
}
