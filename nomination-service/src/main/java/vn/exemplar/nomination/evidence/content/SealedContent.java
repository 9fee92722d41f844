package vn.exemplar.nomination.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.exemplar.ledger.erasure.AesGcm;
import vn.exemplar.ledger.erasure.SubjectKey;

/**
 * A content as it lies in the store: in segments of 64 KiB, each sealed under the key of its nomination. A segment opens
 * in its own place only, so that none can be changed, moved or left out. Writing and reading need the memory of one
 * segment, whatever the size.
 */
final class SealedContent extends InputStream {
    static final int SEGMENT = 64 * 1024;

    private final InputStream sealed;
    private final Content content;
    private final SubjectKey.Usable key;
    private byte[] clear = new byte[0];
    private int position;
    private long next;

    private SealedContent(InputStream sealed, Content content, SubjectKey.Usable key) {
        this.sealed = sealed;
        this.content = content;
        this.key = key;
    }

    static void seal(Content content, Path clear, Path sealed, SubjectKey.Usable key) throws IOException {
        try (InputStream in = Files.newInputStream(clear);
                OutputStream out = Files.newOutputStream(sealed, StandardOpenOption.CREATE_NEW)) {
            for (long segment = 0; segment < segmentsOf(content); segment++) {
                out.write(AesGcm.seal(key, in.readNBytes(SEGMENT), content.place(segment)));
            }
        }
    }

    /** The content in clear; reading fails where it is not what was sealed. */
    static InputStream open(InputStream sealed, Content content, SubjectKey.Usable key) {
        return new SealedContent(sealed, content, key);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? clear[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, clear.length - position);
        System.arraycopy(clear, position, target, offset, count);
        position += count;
        return count;
    }

    /** Passes over whole segments without opening them. */
    @Override
    public long skip(long wanted) throws IOException {
        long left = Math.min(Math.max(wanted, 0), remaining());
        long skipped = left;
        while (left > 0) {
            if (position == clear.length && left >= SEGMENT) {
                sealed.skipNBytes(SEGMENT + AesGcm.ADDED_BYTES);
                next++;
                left -= SEGMENT;
            } else {
                hasMore();
                int step = (int) Math.min(left, clear.length - position);
                position += step;
                left -= step;
            }
        }
        return skipped;
    }

    private long remaining() {
        long beyondThisSegment = Math.max(0, content.size() - next * SEGMENT);
        return clear.length - position + beyondThisSegment;
    }

    private boolean hasMore() throws IOException {
        if (position == clear.length && next < segmentsOf(content)) {
            byte[] segment = sealed.readNBytes(SEGMENT + AesGcm.ADDED_BYTES);
            clear = AesGcm.open(key, segment, content.place(next))
                    .orElseThrow(() -> new IOException("The store has changed the content " + content.sha256()));
            position = 0;
            next++;
        }
        return position < clear.length;
    }

    private static long segmentsOf(Content content) {
        return Math.ceilDiv(content.size(), SEGMENT);
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
