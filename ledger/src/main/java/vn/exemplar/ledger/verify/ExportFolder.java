package vn.exemplar.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.proof.CheckpointFile;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.Tiles;

/**
 * A log in a folder, up to a checkpoint: {@code checkpoint}, {@code tile/…} and {@code tile/entries/…} as C2SP tlog-tiles
 * lays them out; {@code checkpoints} with all checkpoints up to it, smallest first; and the content in
 * {@code commits/0000000000000000000.ael}, named by the first index in the file, each the line {@code AEL1 commits} and then
 * records one after the other (layout: see {@link CommitRecords}).
 *
 * <p>Nothing in it is trusted. What cannot be read is a finding, as far as the place can be told.
 */
public final class ExportFolder implements Tiles {

    static final byte[] MAGIC = "AEL1 commits\n".getBytes(StandardCharsets.US_ASCII);
    static final String CHECKPOINT = "checkpoint";
    static final String CHECKPOINTS = "checkpoints";
    static final String COMMITS = "commits";

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IllegalArgumentException when the folder does not hold an export */
    public static ExportFolder open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(CHECKPOINT))) {
            throw new IllegalArgumentException(folder + " is no export: it has no file " + CHECKPOINT);
        }
        return new ExportFolder(folder);
    }

    /**
     * The checkpoint that the export goes up to. It is not trusted yet.
     *
     * @throws BrokenLogException when it cannot be read
     */
    public SignedCheckpoint checkpoint() {
        try {
            return SignedCheckpoint.parse(bytes(folder.resolve(CHECKPOINT)));
        } catch (IllegalArgumentException damaged) {
            throw new BrokenLogException(
                    0, Break.FORGED_CHECKPOINT, "The checkpoint cannot be read: " + damaged.getMessage());
        }
    }

    /**
     * All checkpoints up to that one, in the order of the file.
     *
     * @throws BrokenLogException when the file holds anything else
     */
    public List<SignedCheckpoint> checkpoints() {
        Path file = folder.resolve(CHECKPOINTS);
        byte[] content = Files.exists(file) ? bytes(file) : new byte[0];
        List<SignedCheckpoint> found = CheckpointFile.parse(content);
        if (!Arrays.equals(listed(found), content)) {
            throw new BrokenLogException(
                    0, Break.FORGED_CHECKPOINT, "The file checkpoints holds something that is no checkpoint");
        }
        return found;
    }

    static byte[] listed(List<SignedCheckpoint> checkpoints) {
        StringBuilder all = new StringBuilder();
        checkpoints.forEach(checkpoint -> all.append(checkpoint.note()).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the content of the events is here, not only their leaves. */
    public boolean holdsCommits() {
        return Files.isDirectory(folder.resolve(COMMITS));
    }

    @Override
    public Optional<byte[]> find(TileAddress address) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(address.path())));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All commits in the order of the files; throws {@link BrokenLogException} at what cannot be read. */
    public Iterator<Commit> commits() {
        return commits(0);
    }

    /** The commits from the one that holds an index on. */
    public Iterator<Commit> commits(long fromIndex) {
        try (Stream<Path> files = Files.list(folder.resolve(COMMITS))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".ael"))
                    .sorted()
                    .toList();
            return new Commits(sorted, fromIndex);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(folder + " holds no commits, only leaves", missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    private static final class Commits implements Iterator<Commit> {
        private final Iterator<Path> files;
        private ByteBuffer open = ByteBuffer.allocate(0);
        private Path file = Path.of("");
        private long next;

        Commits(List<Path> files, long fromIndex) {
            Path start = Path.of(ExportWriter.fileName(Math.max(0, fromIndex)));
            long before = files.stream()
                    .filter(each -> each.getFileName().compareTo(start) <= 0)
                    .count();
            this.files =
                    files.subList((int) Math.max(0, before - 1), files.size()).iterator();
            while (hasNext() && CommitRecords.endsBefore(open, fromIndex)) {
                CommitRecords.skip(open);
            }
        }

        @Override
        public boolean hasNext() {
            while (!open.hasRemaining() && files.hasNext()) {
                file = files.next();
                open = map(file);
            }
            return open.hasRemaining();
        }

        @Override
        public Commit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                Commit commit = CommitRecords.read(open);
                next = commit.nextIndex();
                return commit;
            } catch (IllegalArgumentException damaged) {
                throw unreadable(damaged.getMessage());
            }
        }

        private ByteBuffer map(Path path) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
                byte[] magic = new byte[Math.min(MAGIC.length, mapped.remaining())];
                mapped.get(magic);
                if (!Arrays.equals(magic, MAGIC)) {
                    throw unreadable("it does not begin with the line AEL1 commits");
                }
                return mapped;
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read " + path, failure);
            }
        }

        private BrokenLogException unreadable(@Nullable String why) {
            return new BrokenLogException(
                    next, Break.UNREADABLE, "From event %d on, %s cannot be read: %s".formatted(next, file, why));
        }
    }
}
