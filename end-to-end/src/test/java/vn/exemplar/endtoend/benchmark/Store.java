package vn.exemplar.endtoend.benchmark;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import vn.exemplar.ledger.axon.MongoLedgerEventStorageEngine;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.SnapshotCollection;

/** The database under test, with the write concern that all contestants share: majority, in the journal. */
final class Store implements AutoCloseable {

    static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/benchmark");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final MongoClient client;

    Store(String connectionString) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    MongoDatabase fresh() {
        return client.getDatabase("bench" + DATABASES.incrementAndGet());
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    MongoClient client() {
        return client;
    }

    static LedgerWriter writer(MongoDatabase database, String name) {
        return new LedgerWriter(LogCollection.open(database), ORIGIN, name, Clock.systemUTC());
    }

    static LedgerReader reader(MongoDatabase database) {
        return new LedgerReader(LogCollection.open(database));
    }

    static MongoLedgerEventStorageEngine engine(MongoDatabase database) {
        LedgerReader reader = reader(database);
        SubjectKeys keys = InMemorySubjectKeys.derivedFrom("benchmark");
        return MongoLedgerEventStorageEngine.builder(
                        writer(database, "benchmark"), reader, SnapshotCollection.open(database, ORIGIN, reader, keys))
                .eventSerializer(SampleEvents.SERIALIZER)
                .snapshotSerializer(SampleEvents.SERIALIZER)
                .build();
    }

    @Override
    public void close() {
        client.close();
    }
}
