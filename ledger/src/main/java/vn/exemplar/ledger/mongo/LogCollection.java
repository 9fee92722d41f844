package vn.exemplar.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonArray;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The collection that holds a log. Everything that leaves it was read from the primary with majority read concern:
 * positions are used again after a rollback, so this is correctness, not nicety.
 *
 * <p>The unique index {@code es_agg} holds aggregate and first number of each slice, so it keeps two commits from
 * beginning at the same number of an aggregate, and knows nothing of the numbers inside a slice. Those are safe because
 * a commit is read whole or not at all: who appends goes on behind a slice, never inside one, so that rivals begin at the
 * same number. A caller that makes numbers up is not stopped here, but by the writer ({@link Numbering}), every reader of
 * the aggregate and the verifier.
 */
public final class LogCollection {

    static final String BY_AGGREGATE = "es_agg";
    static final String BY_EVENT_ID = "es_eid";
    static final String BY_COMMAND = "es_cmd";

    /** Name of the collection. */
    public static final String NAME = "log";

    private static final int NAMESPACE_EXISTS = 48;

    /** So long an operation may take, whatever the server does; whoever needs its outcome asks again, maybe another. */
    private static final long ANSWER_SECONDS = 5;

    /** Advice that comes later than this is none. */
    private static final long ADVICE_SECONDS = 1;

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> collection;

    private LogCollection(MongoDatabase database, MongoCollection<RawBsonDocument> collection) {
        this.database = database;
        this.collection = collection;
    }

    /**
     * Opens the log of a database and creates what is missing, with the commands of {@code log-collection.json}: the
     * clustered collection with a validator that describes a commit's document, and its indexes. Safe when several
     * processes do so at once. Where all is there, looking is enough, so that a process needs no right to create.
     *
     * @param database the ledger's own database
     * @throws IllegalStateException when the collection or an index of it is there, but defined otherwise
     */
    public static LogCollection open(MongoDatabase database) {
        createWhatIsMissing(database);
        return existing(database);
    }

    /** The log of a database as it is, for those who may only read. */
    public static LogCollection existing(MongoDatabase database) {
        return new LogCollection(
                database,
                database.getCollection(NAME, RawBsonDocument.class)
                        .withReadPreference(ReadPreference.primary())
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
    }

    private static void createWhatIsMissing(MongoDatabase database) {
        BsonArray commands = commands();
        if (new LogDefinition(commands).isMetBy(database.withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))) {
            return;
        }
        for (BsonValue command : commands) {
            try {
                database.runCommand(command.asDocument());
            } catch (MongoCommandException failure) {
                if (failure.getErrorCode() != NAMESPACE_EXISTS) {
                    throw failure;
                }
            }
        }
    }

    /** What creates the log: one command after the other, for who may create collections. */
    static BsonArray commands() {
        try (InputStream commands = LogCollection.class.getResourceAsStream("log-collection.json")) {
            return BsonArray.parse(new String(Objects.requireNonNull(commands).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("log-collection.json is missing from the ledger", missing);
        }
    }

    /** L3: one ordered insert command, as the writer keeps batches far below what the driver would split. */
    void insert(List<RawBsonDocument> batch) {
        collection.insertMany(batch, IN_ORDER);
    }

    MongoCollection<RawBsonDocument> documents() {
        return collection;
    }

    /** Where writers of several processes queue up: advice only, no part of the log. */
    MongoCollection<Document> turns() {
        return database.getCollection("turns").withTimeout(ADVICE_SECONDS, TimeUnit.SECONDS);
    }

    /** How far the majority of the replica set is behind the primary. */
    Duration majorityLag() {
        Document last = hello().get("lastWrite", Document.class);
        return Duration.between(
                last.getDate("majorityWriteDate").toInstant(),
                last.getDate("lastWriteDate").toInstant());
    }

    /** What the clock of the primary says. */
    Instant time() {
        return hello().getDate("localTime").toInstant();
    }

    private Document hello() {
        return database.withTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).runCommand(new Document("hello", 1));
    }
}
