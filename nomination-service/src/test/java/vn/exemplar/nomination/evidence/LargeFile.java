package vn.exemplar.nomination.evidence;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SplittableRandom;

/** A document of any size that never lies in memory as a whole: the same bytes for the same seed. */
public final class LargeFile extends InputStream {
    private static final byte[] START = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final SplittableRandom random;
    private final long size;
    private long position;

    LargeFile(long seed, long size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == size) {
            return -1;
        }
        int count = (int) Math.min(length, size - position);
        for (int i = 0; i < count; i++, position++) {
            target[offset + i] = position < START.length ? START[(int) position] : (byte) random.nextInt();
        }
        return count;
    }

    static String sha256(long seed, long size) {
        return sha256(new LargeFile(seed, size));
    }

    public static String sha256(InputStream bytes) {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        try (bytes) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return Sha256.of(digest);
    }
}
