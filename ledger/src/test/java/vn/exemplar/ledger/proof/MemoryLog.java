package vn.exemplar.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/** A log with its tiles and checkpoints in memory, kept by the same rules as the real ones. */
public final class MemoryLog implements CommitLog {

    public static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/memory");

    public final List<Commit> commits = new ArrayList<>();
    public final Map<TileAddress, byte[]> tiles = new HashMap<>();
    public final TreeMap<Long, SignedCheckpoint> checkpoints = new TreeMap<>();

    /** Appends a commit of so many events, each of an aggregate of its own. */
    public void append(int events) {
        append(IntStream.range(0, events).mapToObj(i -> "a" + size() + "-" + i).toArray(String[]::new));
    }

    /** Appends a commit of an event for each of these aggregates. */
    public void append(String... ids) {
        List<LedgerEvent> next = new ArrayList<>();
        for (String id : ids) {
            next.add(new LedgerEvent(
                    0,
                    id,
                    1_000_000L + size(),
                    "Thing",
                    id,
                    0,
                    "test.Happened.v1",
                    "",
                    ("{\"n\":" + size() + "}").getBytes(StandardCharsets.UTF_8),
                    "{\"actor\":\"p1\"}".getBytes(StandardCharsets.UTF_8)));
        }
        Commit last = commits.isEmpty() ? null : commits.getLast();
        commits.add(Commit.chain(ORIGIN, last, 5_000_000L + size(), "w", null, next));
    }

    public long size() {
        return commits.isEmpty() ? 0 : commits.getLast().nextIndex();
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        for (Commit commit : List.copyOf(commits)) {
            if (commit.lastIndex() >= fromIndex && !visitor.test(commit)) {
                return;
            }
        }
    }

    public TileStore tileStore() {
        return new TileStore() {
            @Override
            public void keep(TileAddress address, byte[] hashes) {
                byte[] standing = tiles.putIfAbsent(address, hashes);
                if (standing != null && !java.util.Arrays.equals(standing, hashes)) {
                    throw new BrokenLogException(address.first(), Break.TILE_MISMATCH, address.path());
                }
            }

            @Override
            public Optional<byte[]> find(TileAddress address) {
                return Optional.ofNullable(tiles.get(address));
            }
        };
    }

    public CheckpointStore checkpointStore() {
        return new CheckpointStore() {
            @Override
            public Optional<SignedCheckpoint> newest() {
                return Optional.ofNullable(checkpoints.lastEntry()).map(Map.Entry::getValue);
            }

            @Override
            public List<SignedCheckpoint> after(long size, int limit) {
                return checkpoints.tailMap(size, false).values().stream()
                        .limit(limit)
                        .toList();
            }

            @Override
            public SignedCheckpoint keep(SignedCheckpoint checkpoint) {
                checkpoints.putIfAbsent(checkpoint.size(), checkpoint);
                return checkpoints.get(checkpoint.size());
            }
        };
    }

    public LogTiles allTiles() {
        return new LogTiles(ORIGIN, this, tileStore());
    }
}
