package vn.exemplar.nomination.evidence;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SplittableRandom;

/** A document of any size that never lies in memory as a whole, for a stream of noise: the same for the same seed. */
public final class LargeFile extends InputStream {
    private static final String OBJECTS = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 4 0 R>>\nendobj\n"
            + "4 0 obj\n<</Length ##########>>\nstream\n";

    private final SplittableRandom random;
    private final byte[] start;
    private final byte[] end;
    private final long size;
    private long position;

    LargeFile(long seed, long size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
        this.end = ending(size);
        String length = "%010d".formatted(size - OBJECTS.length() - end.length);
        this.start = OBJECTS.replace("##########", length).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ending(long size) {
        String afterStream = "\nendstream\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int object = 1; object < 5; object++) {
            table.append("%010d 00000 n \n".formatted(OBJECTS.indexOf(object + " 0 obj")));
        }
        table.append("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n");
        int length = afterStream.length() + table.length() + 10 + "\n%%EOF\n".length();
        long at = size - length + afterStream.length();
        return (afterStream + table + "%010d".formatted(at) + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
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
            target[offset + i] = next();
        }
        return count;
    }

    private byte next() {
        if (position < start.length) {
            return start[(int) position];
        }
        long fromEnd = position - (size - end.length);
        return fromEnd < 0 ? (byte) random.nextInt() : end[(int) fromEnd];
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
