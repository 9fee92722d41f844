package vn.exemplar.ledger.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of the format: SHA-256 with the domain separation of RFC 6962, and a prefix of its own for commits. */
public final class Hashes {

    /** Length of every hash in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte COMMIT = 2;
    private static final MessageDigest UNUSED = sha256();

    private Hashes() {}

    /** What stands in place of the predecessor's hash in the first commit: 32 zero bytes. */
    public static byte[] none() {
        return new byte[LENGTH];
    }

    public static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    public static byte[] leaf(byte[] leaf) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    /** Hash of an inner node of the tree (RFC 6962, section 2.1). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Merkle tree head over leaf hashes (RFC 6962, section 2.1). Cost: one hash per leaf. */
    public static byte[] treeHead(List<byte[]> leafHashes) {
        int n = leafHashes.size();
        if (n == 0) {
            return sha256(new byte[0]);
        }
        if (n == 1) {
            return leafHashes.getFirst();
        }
        int split = Integer.highestOneBit(n - 1);
        return node(treeHead(leafHashes.subList(0, split)), treeHead(leafHashes.subList(split, n)));
    }

    /** Hash of a commit. */
    public static byte[] commit(byte[] previousHash, byte[] treeHead, long firstIndex, int count) {
        MessageDigest digest = digest();
        digest.update(COMMIT);
        digest.update(previousHash);
        digest.update(treeHead);
        return digest.digest(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(firstIndex)
                .putInt(count)
                .array());
    }

    /** A clone, since looking the algorithm up costs more than hashing a short text. */
    private static MessageDigest digest() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The JDK's digests can be cloned", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
