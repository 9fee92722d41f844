package vn.exemplar.ledger.proof;

import java.security.MessageDigest;
import java.util.List;
import vn.exemplar.ledger.chain.Hashes;

/**
 * Proof that a leaf is in a tree (RFC 6962, section 2.1.1).
 *
 * @param index of the leaf, from 0
 * @param size of the tree in leaves
 * @param path the hashes of the neighbours from the leaf to the root, 32 bytes each
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it proves a leaf, given by its hash, under a tree head. Cost: one hash for each element of the path. */
    public boolean verifies(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        byte[] head = leafHash;
        for (byte[] neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                head = Hashes.node(neighbour, head);
                int up = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>>= up;
                last >>>= up;
            } else {
                head = Hashes.node(head, neighbour);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && MessageDigest.isEqual(head, root);
    }
}
