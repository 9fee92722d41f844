package vn.exemplar.stack.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Folders;

/** Holds a data folder for one system at a time, by a lock that the operating system drops when the process ends. */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Holds {@code folder}, making it if there is none.
     *
     * @throws StartRefused when a running system holds it
     */
    static DataFolder lock(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    Folders.existing(folder).resolve("running.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("A running system uses the data folder " + folder + ": end it first (Ctrl-C).");
            }
            DataFolder held = new DataFolder(folder, channel);
            AtExit.close(held);
            return held;
        } catch (IOException failure) {
            throw new StartRefused("Cannot use the data folder " + folder + ": " + failure.getMessage(), failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    /** Removes {@code folder} with all data, keys and logs, unless a running system uses it. */
    static void remove(Path folder) {
        try (DataFolder held = lock(folder)) {
            held.empty();
        }
    }

    private void empty() {
        Folders.remove(folder);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot release the data folder", failure);
        } finally {
            AtExit.forget(this);
        }
    }
}
