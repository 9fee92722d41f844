package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import vn.exemplar.nomination.evidence.Sha256;

/**
 * A file on its way in, on the local disk: counted and hashed while it came, so that the heap never holds more than a
 * buffer of it. Gone when closed.
 */
public record SpooledFile(Path path, long size, String sha256) implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    /** More came than was allowed; nothing of it is left. */
    public static final class TooLong extends IOException {
        TooLong(long most) {
            super("More than " + most + " bytes");
        }
    }

    /** The sender went away in the middle; nothing of it is left. */
    public static final class BrokenOff extends IOException {
        BrokenOff(IOException cause) {
            super("The sender broke off", cause);
        }
    }

    /**
     * Reads a stream to its end, or up to the first byte too many.
     *
     * @param announced how many bytes the sender speaks of; -1 when unknown
     */
    public static SpooledFile of(InputStream source, long announced, long most, Path folder) throws IOException {
        if (announced > most) {
            throw new TooLong(most);
        }
        Path path = Files.createTempFile(folder, "upload-", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            long size = copy(source, path, digest, most);
            return new SpooledFile(path, size, Sha256.of(digest));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    private static long copy(InputStream source, Path path, MessageDigest digest, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream target = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = next(source, buffer); read >= 0; read = next(source, buffer)) {
                size += read;
                if (size > most) {
                    throw new TooLong(most);
                }
                target.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static int next(InputStream source, byte[] buffer) throws IOException {
        try {
            return source.read(buffer);
        } catch (IOException failure) {
            throw new BrokenOff(failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
