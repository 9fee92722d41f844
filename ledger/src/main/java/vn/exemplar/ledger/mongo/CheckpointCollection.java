package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.proof.CheckpointStore;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/**
 * The signed checkpoints of a log: {@code {_id: size, n: note}} in the collection {@code checkpoints}. The size is the
 * key, so that there is never more than one root for a size. Only inserted, never changed. Thread-safe.
 */
public final class CheckpointCollection implements CheckpointStore {

    private static final String NOTE = "n";

    private final MongoCollection<BsonDocument> collection;

    private CheckpointCollection(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    /** @param database the ledger's own database */
    public static CheckpointCollection open(MongoDatabase database) {
        return new CheckpointCollection(ProofCollections.open(database, "checkpoints"));
    }

    /** Cost: one index read. */
    @Override
    public Optional<SignedCheckpoint> newest() {
        @Nullable
        BsonDocument document =
                collection.find().sort(Sorts.descending("_id")).limit(1).first();
        return Optional.ofNullable(document).map(CheckpointCollection::read);
    }

    /** Cost: one index range. */
    @Override
    public List<SignedCheckpoint> after(long size, int limit) {
        return collection
                .find(Filters.gt("_id", size))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(CheckpointCollection::read)
                .into(new ArrayList<>());
    }

    @Override
    public SignedCheckpoint keep(SignedCheckpoint checkpoint) {
        BsonDocument document = new BsonDocument("_id", new BsonInt64(checkpoint.size()))
                .append(NOTE, new BsonString(checkpoint.note().toString()));
        return ProofCollections.insertUnlessThere(collection, document)
                .map(CheckpointCollection::read)
                .orElse(checkpoint);
    }

    private static SignedCheckpoint read(BsonDocument document) {
        @Nullable BsonValue size = document.get("_id");
        @Nullable BsonValue note = document.get(NOTE);
        try {
            if (size != null && size.isInt64() && note != null && note.isString()) {
                SignedCheckpoint read =
                        SignedCheckpoint.parse(note.asString().getValue().getBytes(StandardCharsets.UTF_8));
                if (read.size() == size.asInt64().getValue()) {
                    return read;
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw unreadable(size, damaged.getMessage());
        }
        throw unreadable(size, "it is not a note of that size");
    }

    private static BrokenLogException unreadable(@Nullable BsonValue size, @Nullable String why) {
        long known = size != null && size.isInt64() ? Math.max(0, size.asInt64().getValue()) : 0;
        return new BrokenLogException(
                0, Break.FORGED_CHECKPOINT, "The kept checkpoint of size %d cannot be read: %s".formatted(known, why));
    }
}
