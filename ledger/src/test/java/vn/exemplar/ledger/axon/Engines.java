package vn.exemplar.ledger.axon;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.mongo.SnapshotCollection;

/** Engines on the real database. */
final class Engines {

    private Engines() {}

    static MongoLedgerEventStorageEngine.Builder on(MongoDatabase database) {
        LogCollection log = LogCollection.open(database);
        LedgerReader reader = new LedgerReader(log);
        return MongoLedgerEventStorageEngine.builder(
                new LedgerWriter(log, Logs.ORIGIN, "writer", Clock.systemUTC()),
                reader,
                SnapshotCollection.open(
                        database, Logs.ORIGIN, reader, InMemorySubjectKeys.derivedFrom("snapshots of tests")));
    }
}
