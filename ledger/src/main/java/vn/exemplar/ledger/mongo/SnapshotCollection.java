package vn.exemplar.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * The newest snapshot of each aggregate. Snapshots are disposable: they are no part of the log, and one that does not
 * have the hash that it was stored with is ignored.
 */
public final class SnapshotCollection {

    private final MongoCollection<BsonDocument> collection;
    private final LogOrigin origin;

    private SnapshotCollection(MongoCollection<BsonDocument> collection, LogOrigin origin) {
        this.collection = collection;
        this.origin = origin;
    }

    public static SnapshotCollection open(MongoDatabase database, LogOrigin origin) {
        return new SnapshotCollection(database.getCollection("snapshots", BsonDocument.class), origin);
    }

    /** Keeps a snapshot unless a newer one of the same aggregate is there. */
    public void store(LedgerEvent snapshot) {
        BsonDocument document = new BsonDocument("_id", new BsonString(snapshot.aggregateId()))
                .append("i", new BsonString(snapshot.eventId()))
                .append("t", new BsonInt64(snapshot.timeNanos()))
                .append("y", new BsonString(snapshot.aggregateType()))
                .append("q", new BsonInt64(snapshot.sequence()))
                .append("pt", new BsonString(snapshot.storedType()))
                .append("pr", new BsonString(snapshot.revision()))
                .append("p", new BsonBinary(snapshot.payload()))
                .append("m", new BsonBinary(snapshot.metadata()))
                .append("h", new BsonBinary(hash(snapshot)));
        try {
            collection.replaceOne(
                    Filters.and(Filters.eq("_id", snapshot.aggregateId()), Filters.lte("q", snapshot.sequence())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newerOneIsThere) {
            if (newerOneIsThere.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newerOneIsThere;
            }
        }
    }

    /** The newest snapshot of an aggregate; empty when there is none that can be trusted. */
    public Optional<LedgerEvent> find(String aggregateId) {
        @Nullable
        BsonDocument document = collection.find(Filters.eq("_id", aggregateId)).first();
        return Optional.ofNullable(document).flatMap(this::read);
    }

    private Optional<LedgerEvent> read(BsonDocument document) {
        LedgerEvent snapshot = new LedgerEvent(
                0,
                document.getString("i").getValue(),
                document.getInt64("t").getValue(),
                document.getString("y").getValue(),
                document.getString("_id").getValue(),
                document.getInt64("q").getValue(),
                document.getString("pt").getValue(),
                document.getString("pr").getValue(),
                document.getBinary("p").getData(),
                document.getBinary("m").getData());
        boolean unchanged =
                Arrays.equals(hash(snapshot), document.getBinary("h").getData());
        return unchanged ? Optional.of(snapshot) : Optional.empty();
    }

    private byte[] hash(LedgerEvent snapshot) {
        return Commit.chain(origin, null, 0, "", null, List.of(snapshot)).hash();
    }
}
