package vn.exemplar.ledger.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bytes that stand for one event in the tree; layout: see the package. */
public final class Leaf {

    private static final byte[] FORMAT = "AEL1".getBytes(StandardCharsets.US_ASCII);

    private Leaf() {}

    /** Leaf hash of the {@code i}-th event of a commit. */
    public static byte[] hash(LogOrigin origin, Commit commit, int i) {
        return Hashes.leaf(encode(origin, commit, i));
    }

    /** The leaf of the {@code i}-th event of a commit, in the layout of the package. */
    public static byte[] encode(LogOrigin origin, Commit commit, int i) {
        LedgerEvent event = commit.events().get(i);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(FORMAT);
            text(out, origin.value());
            out.writeLong(event.index());
            out.writeInt(i);
            out.writeInt(commit.events().size());
            text(out, event.eventId());
            text(out, event.aggregateType());
            text(out, event.aggregateId());
            out.writeLong(event.sequence());
            out.writeLong(event.timeNanos());
            text(out, event.storedType());
            text(out, event.revision());
            hashed(out, event.payload());
            hashed(out, event.metadata());
            if (i == 0) {
                header(out, commit);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void header(DataOutputStream out, Commit commit) throws IOException {
        String commandId = commit.commandId();
        out.writeLong(commit.atMicros());
        out.writeLong(commit.maxTimeNanos());
        text(out, commandId == null ? "" : commandId);
        text(out, commit.writer());
        out.write(commit.previousHash());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static void hashed(DataOutputStream out, byte[] content) throws IOException {
        out.writeLong(content.length);
        out.write(Hashes.sha256(content));
    }
}
