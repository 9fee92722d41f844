package vn.exemplar.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes that stand for one event in the tree; layout: see the package. */
public final class Leaf {

    /** Most bytes that a leaf may have: C2SP entry bundles put its length into 16 bits. */
    public static final int LONGEST = 0xffff;

    private static final byte[] FORMAT = "AEL1".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = FORMAT.length + 8 + 4 + 4 + 8 + 8 + 2 * (8 + Hashes.LENGTH);
    private static final int HEADER = 8 + 8 + Hashes.LENGTH;

    private Leaf() {}

    /** Leaf hash of the {@code i}-th event of a commit. Cost: three hashes. */
    public static byte[] hash(LogOrigin origin, Commit commit, int i) {
        return Hashes.leaf(encode(origin, commit, i));
    }

    /** The leaf of the {@code i}-th event of a commit, in the layout of the package. */
    public static byte[] encode(LogOrigin origin, Commit commit, int i) {
        LedgerEvent event = commit.events().get(i);
        Template template = template(origin, event, i, commit.events().size(), commit.writer(), commit.commandId());
        if (i == 0) {
            template.putHeader(commit.atMicros(), commit.maxTimeNanos(), commit.previousHash());
        }
        return template.at(event.index());
    }

    static Template template(
            LogOrigin origin, LedgerEvent event, int i, int n, String writer, @Nullable String commandId) {
        byte[] originUtf8 = utf8(origin.value());
        byte[] eventId = utf8(event.eventId());
        byte[] aggregateType = utf8(event.aggregateType());
        byte[] aggregateId = utf8(event.aggregateId());
        byte[] storedType = utf8(event.storedType());
        byte[] revision = utf8(event.revision());
        byte[] command = i == 0 && commandId != null ? utf8(commandId) : new byte[0];
        byte[] writerUtf8 = i == 0 ? utf8(writer) : new byte[0];
        int header = i == 0 ? HEADER + lengthOf(command, writerUtf8) : 0;
        int size = FIXED + lengthOf(originUtf8, eventId, aggregateType, aggregateId, storedType, revision) + header;
        ByteBuffer out = ByteBuffer.allocate(size).put(FORMAT);
        text(out, originUtf8);
        int indexAt = out.position();
        out.putLong(0).putInt(i).putInt(n);
        text(out, eventId);
        text(out, aggregateType);
        text(out, aggregateId);
        out.putLong(event.sequence()).putLong(event.timeNanos());
        text(out, storedType);
        text(out, revision);
        out.putLong(event.payload().length).put(Hashes.sha256(event.payload()));
        out.putLong(event.metadata().length).put(Hashes.sha256(event.metadata()));
        int headerAt = out.position();
        if (i == 0) {
            out.putLong(0).putLong(0);
            text(out, command);
            text(out, writerUtf8);
        }
        return new Template(out, indexAt, headerAt);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int lengthOf(byte[]... texts) {
        int length = 0;
        for (byte[] text : texts) {
            length += Integer.BYTES + text.length;
        }
        return length;
    }

    private static void text(ByteBuffer out, byte[] utf8) {
        out.putInt(utf8.length).put(utf8);
    }

    /** A leaf with gaps for what depends on its place in the log. */
    record Template(ByteBuffer leaf, int indexAt, int headerAt) {

        /** Fills the gaps of the first leaf of a commit. */
        void putHeader(long atMicros, long maxTimeNanos, byte[] previousHash) {
            leaf.putLong(headerAt, atMicros)
                    .putLong(headerAt + Long.BYTES, maxTimeNanos)
                    .put(leaf.capacity() - Hashes.LENGTH, previousHash);
        }

        byte[] at(long index) {
            return leaf.putLong(indexAt, index).array();
        }

        byte[] hashAt(long index) {
            return Hashes.leaf(at(index));
        }
    }
}
