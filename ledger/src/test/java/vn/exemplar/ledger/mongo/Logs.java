package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.stack.Infrastructure;

/** Fresh logs on the real database, and events to put into them. */
public final class Logs {

    public static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/test");

    private Logs() {}

    /** Without the driver's own retries, which would hide faults. */
    public static MongoClient connect(String connectionString) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .retryWrites(false)
                .retryReads(false)
                .build());
    }

    /** Connection string of the server that all tests share. */
    public static String server() {
        return Infrastructure.mongo().connectionString();
    }

    public static MongoDatabase freshDatabase() {
        return SharedServer.CLIENT.getDatabase(
                "t" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** As for one who may change the collection itself: the database takes any document from then on. */
    public static void dropValidator(MongoDatabase database) {
        database.runCommand(new Document("collMod", "log").append("validator", new Document()));
    }

    public static LedgerWriter writer(MongoDatabase database, String name) {
        return new LedgerWriter(LogCollection.open(database), ORIGIN, name, Clock.systemUTC());
    }

    public static LedgerReader reader(MongoDatabase database) {
        return new LedgerReader(LogCollection.existing(database));
    }

    public static LedgerEvent event(String aggregateId, long sequence) {
        return event(aggregateId, sequence, Instant.now());
    }

    public static LedgerEvent event(String aggregateId, long sequence, Instant time) {
        return new LedgerEvent(
                0,
                UUID.randomUUID().toString(),
                LedgerEvent.nanosOf(time),
                "Thing",
                aggregateId,
                sequence,
                "test.ThingHappened.v1",
                "",
                ("{\"n\":" + sequence + "}").getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Starts on first use only: who brings a server along needs none. */
    private static final class SharedServer {
        static final MongoClient CLIENT = connect(server());
    }
}
