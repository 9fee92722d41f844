package vn.exemplar.ledger.proof;

import java.security.MessageDigest;
import java.util.List;
import vn.exemplar.ledger.chain.Hashes;

/**
 * Proof that one tree is a prefix of another (RFC 6962, section 2.1.2).
 *
 * @param oldSize leaves of the smaller tree
 * @param newSize leaves of the larger tree
 * @param path hashes, 32 bytes each
 */
public record ConsistencyProof(long oldSize, long newSize, List<byte[]> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether it proves that the tree under the old head is a prefix of the one under the new head. */
    public boolean verifies(byte[] oldRoot, byte[] newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == 0) {
            return path.isEmpty() && MessageDigest.isEqual(oldRoot, Hashes.treeHead(List.of()));
        }
        if (oldSize == newSize) {
            return path.isEmpty() && MessageDigest.isEqual(oldRoot, newRoot);
        }
        return climbs(oldRoot, newRoot);
    }

    /** The path begins with the largest perfect tree that ends the old one; left out when that is the old one itself. */
    private boolean climbs(byte[] oldRoot, byte[] newRoot) {
        boolean oldIsPerfect = Long.bitCount(oldSize) == 1;
        if (!oldIsPerfect && path.isEmpty()) {
            return false;
        }
        int up = Long.numberOfTrailingZeros(oldSize);
        long place = (oldSize - 1) >>> up;
        long last = (newSize - 1) >>> up;
        byte[] oldHead = oldIsPerfect ? oldRoot : path.getFirst();
        byte[] newHead = oldHead;
        for (byte[] hash : oldIsPerfect ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                oldHead = Hashes.node(hash, oldHead);
                newHead = Hashes.node(hash, newHead);
                int further = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>>= further;
                last >>>= further;
            } else {
                newHead = Hashes.node(newHead, hash);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && MessageDigest.isEqual(oldHead, oldRoot) && MessageDigest.isEqual(newHead, newRoot);
    }
}
