package vn.exemplar.ledger.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** How the collections beside the log are read and written: majority both ways, insert only, never waiting for long. */
final class ProofCollections {

    private static final int DUPLICATE_KEY = 11000;
    private static final long ANSWER_SECONDS = 10;
    private static final int MOST_TRIES = 200;
    private static final long PAUSE_MILLIS = 50;

    private ProofCollections() {}

    static MongoCollection<BsonDocument> open(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    /** The document that a majority has under an id. */
    static Optional<BsonDocument> find(MongoCollection<BsonDocument> collection, Object id) {
        @Nullable BsonDocument found = collection.find(Filters.eq("_id", id)).first();
        return Optional.ofNullable(found);
    }

    /**
     * Inserts a document unless one is there under its {@code _id}.
     *
     * @return the one that was there, once a majority has it; empty when this one was inserted
     * @throws IllegalStateException when it is not known after 10 s which one stands
     */
    static Optional<BsonDocument> insertUnlessThere(MongoCollection<BsonDocument> collection, BsonDocument document) {
        BsonValue id = Objects.requireNonNull(document.get("_id"), "a document has an _id");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                collection.insertOne(document);
                return Optional.empty();
            } catch (MongoWriteException failure) {
                if (failure.getCode() != DUPLICATE_KEY) {
                    throw failure;
                }
            }
            Optional<BsonDocument> standing = find(collection, id);
            if (standing.isPresent()) {
                return standing;
            }
            pause();
        }
        throw new IllegalStateException("It is not known which document stands at " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another process inserts", stop);
        }
    }
}
