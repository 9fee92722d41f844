package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.Leaf;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Every tile and entry bundle that a log has: full tiles as they are kept, all others made from the log. Cost: one read
 * of a kept tile; up to 256 events for a partial tile of level 0 or a bundle; up to 255 kept tiles for a partial tile
 * above, the first time. Thread-safe as far as its parts are.
 */
public final class LogTiles implements Tiles {

    private static final int MOST_HEADS = 4_096;

    private final Map<TileAddress, byte[]> heads = new ConcurrentHashMap<>();
    private final LogOrigin origin;
    private final CommitLog log;
    private final Tiles kept;

    public LogTiles(LogOrigin origin, CommitLog log, Tiles kept) {
        this.origin = origin;
        this.log = log;
        this.kept = kept;
    }

    @Override
    public Optional<byte[]> find(TileAddress address) {
        if (address.holdsEntries()) {
            return leaves(address).map(EntryBundle::encode);
        }
        Optional<byte[]> found = address.isFull() ? kept.find(address) : Optional.empty();
        if (found.isPresent()) {
            return found;
        }
        return address.level() == 0 ? leaves(address).map(LogTiles::hashesOf) : above(address);
    }

    private Optional<byte[]> above(TileAddress address) {
        byte[] row = new byte[address.width() * Hashes.LENGTH];
        for (int i = 0; i < address.width(); i++) {
            Optional<byte[]> head = headOf(TileAddress.full(address.level() - 1, address.first() + i));
            if (head.isEmpty()) {
                return Optional.empty();
            }
            System.arraycopy(head.get(), 0, row, i * Hashes.LENGTH, Hashes.LENGTH);
        }
        return Optional.of(row);
    }

    /** A full tile never changes, so neither does its head. */
    private Optional<byte[]> headOf(TileAddress full) {
        byte[] known = heads.get(full);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> head = find(full).map(tile -> TileHashes.head(tile, 0, TileAddress.FULL));
        if (heads.size() >= MOST_HEADS) {
            heads.clear();
        }
        head.ifPresent(found -> heads.put(full, found));
        return head;
    }

    private static byte[] hashesOf(List<byte[]> leaves) {
        byte[] row = new byte[leaves.size() * Hashes.LENGTH];
        for (int i = 0; i < leaves.size(); i++) {
            System.arraycopy(Hashes.leaf(leaves.get(i)), 0, row, i * Hashes.LENGTH, Hashes.LENGTH);
        }
        return row;
    }

    private Optional<List<byte[]>> leaves(TileAddress address) {
        List<byte[]> leaves = new ArrayList<>(address.width());
        long end = address.first() + address.width();
        log.visitRange(address.first(), end, commit -> collect(commit, address.first(), end, leaves));
        return leaves.size() == address.width() ? Optional.of(leaves) : Optional.empty();
    }

    private void collect(Commit commit, long from, long end, List<byte[]> leaves) {
        for (long index = Math.max(from, commit.firstIndex()); index < Math.min(end, commit.nextIndex()); index++) {
            leaves.add(Leaf.encode(origin, commit, Math.toIntExact(index - commit.firstIndex())));
        }
    }
}
