package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TileStore;
import vn.exemplar.ledger.proof.Tiles;

/**
 * The full tiles of a log: {@code {_id: "tile/0/000", h: 8192 bytes}} in the collection {@code tiles}. Only inserted,
 * never changed. Thread-safe.
 */
public final class TileCollection implements TileStore {

    private static final String HASHES = "h";
    private static final int AHEAD = 128;

    private final MongoCollection<BsonDocument> collection;

    private TileCollection(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    /** @param database the ledger's own database */
    public static TileCollection open(MongoDatabase database) {
        return new TileCollection(ProofCollections.open(database, "tiles"));
    }

    @Override
    public Optional<byte[]> find(TileAddress address) {
        return ProofCollections.find(collection, address.path()).map(found -> hashesOf(found, address));
    }

    /**
     * These tiles for a reader that goes through them in order: fetches many at once. Not thread-safe. Memory: at most
     * {@value #AHEAD} tiles.
     */
    public Tiles ahead() {
        Map<String, byte[]> fetched = new HashMap<>();
        return address -> {
            if (address.level() != 0) {
                return find(address);
            }
            if (!fetched.containsKey(address.path())) {
                fetched.clear();
                fetch(address, fetched);
            }
            return Optional.ofNullable(fetched.get(address.path()));
        };
    }

    private void fetch(TileAddress from, Map<String, byte[]> into) {
        Map<String, TileAddress> wanted = new HashMap<>();
        for (long i = 0; i < AHEAD; i++) {
            TileAddress address = TileAddress.full(from.level(), from.index() + i);
            wanted.put(address.path(), address);
        }
        collection.find(Filters.in("_id", wanted.keySet())).forEach(document -> {
            String path = document.getString("_id").getValue();
            into.put(path, hashesOf(document, Objects.requireNonNull(wanted.get(path))));
        });
    }

    private static byte[] hashesOf(BsonDocument document, TileAddress address) {
        @Nullable BsonValue hashes = document.get(HASHES);
        if (hashes == null
                || !hashes.isBinary()
                || hashes.asBinary().getType() != BsonBinarySubType.BINARY.getValue()) {
            throw mismatch(address);
        }
        return hashes.asBinary().getData();
    }

    @Override
    public void keep(TileAddress address, byte[] hashes) {
        BsonDocument document =
                new BsonDocument("_id", new BsonString(address.path())).append(HASHES, new BsonBinary(hashes));
        ProofCollections.insertUnlessThere(collection, document).ifPresent(standing -> {
            if (!Arrays.equals(hashesOf(standing, address), hashes)) {
                throw mismatch(address);
            }
        });
    }

    private static BrokenLogException mismatch(TileAddress address) {
        return new BrokenLogException(
                address.first() << 8 * address.level(),
                Break.TILE_MISMATCH,
                "The kept " + address.path() + " is not that of the log");
    }
}
