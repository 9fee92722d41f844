package vn.exemplar.ledger.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.exemplar.ledger.chain.Hashes;

/** A tree with all its tiles in memory, and beside it the leaves from which the RFC's definitions compute the same. */
final class GrownTree implements Tiles {

    final List<byte[]> leaves = new ArrayList<>();
    final TiledTree tree = new TiledTree();
    private final Map<TileAddress, byte[]> full = new HashMap<>();

    static GrownTree of(int size) {
        GrownTree grown = new GrownTree();
        for (int i = 0; i < size; i++) {
            grown.append(Hashes.leaf(ByteBuffer.allocate(4).putInt(i).array()));
        }
        return grown;
    }

    void append(byte[] leaf) {
        leaves.add(leaf);
        tree.append(leaf, full::put);
    }

    @Override
    public Optional<byte[]> find(TileAddress address) {
        byte[] found = full.get(TileAddress.full(address.level(), address.index()));
        if (found != null) {
            return Optional.of(java.util.Arrays.copyOf(found, address.width() * Hashes.LENGTH));
        }
        byte[] partial = tree.partial(address.level());
        return partial.length < address.width() * Hashes.LENGTH
                ? Optional.empty()
                : Optional.of(java.util.Arrays.copyOf(partial, address.width() * Hashes.LENGTH));
    }

    HashTree at(long size) {
        return new HashTree(size, this);
    }

    byte[] naiveRoot(int size) {
        return Hashes.treeHead(leaves.subList(0, size));
    }
}
