package vn.exemplar.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonInt32;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The collection that holds a log. Everything that leaves it was read from the primary with majority read concern:
 * positions are used again after a rollback, so this is correctness, not nicety.
 */
public final class LogCollection {

    static final String BY_AGGREGATE = "es_agg";
    static final String BY_EVENT_ID = "es_eid";
    static final String BY_COMMAND = "es_cmd";

    private static final int NAMESPACE_EXISTS = 48;
    private static final long WRITE_TIMEOUT_SECONDS = 10;

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> collection;

    private LogCollection(MongoDatabase database, MongoCollection<RawBsonDocument> collection) {
        this.database = database;
        this.collection = collection;
    }

    /**
     * Opens the log of a database and creates what is missing; safe when several processes do so at once.
     *
     * @param database the ledger's own database
     */
    public static LogCollection open(MongoDatabase database) {
        create(database, "log");
        LogCollection log = existing(database);
        MongoCollection<RawBsonDocument> collection = log.collection;
        collection.createIndex(
                Indexes.ascending("s.a", "s.q"),
                new IndexOptions().name(BY_AGGREGATE).unique(true));
        collection.createIndex(
                Indexes.ascending("e.i"), new IndexOptions().name(BY_EVENT_ID).unique(true));
        collection.createIndex(
                Indexes.ascending(CommitFields.COMMAND.name()),
                new IndexOptions()
                        .name(BY_COMMAND)
                        .unique(true)
                        .partialFilterExpression(Filters.exists(CommitFields.COMMAND.name())));
        return log;
    }

    /** The log of a database as it is, for those who may only read. */
    public static LogCollection existing(MongoDatabase database) {
        return new LogCollection(
                database,
                database.getCollection("log", RawBsonDocument.class)
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY
                                .withJournal(true)
                                .withWTimeout(WRITE_TIMEOUT_SECONDS, TimeUnit.SECONDS)));
    }

    private static void create(MongoDatabase database, String name) {
        ClusteredIndexOptions byIndex = new ClusteredIndexOptions(new Document("_id", new BsonInt32(1)), true);
        try {
            database.createCollection(name, new CreateCollectionOptions().clusteredIndexOptions(byIndex));
        } catch (MongoCommandException failure) {
            if (failure.getErrorCode() != NAMESPACE_EXISTS) {
                throw failure;
            }
        }
    }

    /** L3: one ordered insert command, as the writer keeps batches far below what the driver would split. */
    void insert(List<RawBsonDocument> batch) {
        collection.insertMany(batch, IN_ORDER);
    }

    MongoCollection<RawBsonDocument> documents() {
        return collection;
    }

    /** Where writers of several processes book time slices: advice only, no part of the log. */
    MongoCollection<Document> bookings() {
        return database.getCollection("turns");
    }

    /** How far the majority of the replica set is behind the primary. */
    Duration majorityLag() {
        Document last = database.runCommand(new Document("hello", 1)).get("lastWrite", Document.class);
        return Duration.between(
                last.getDate("majorityWriteDate").toInstant(),
                last.getDate("lastWriteDate").toInstant());
    }
}
