package vn.exemplar.ledger.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.BeforeEach;
import vn.exemplar.ledger.mongo.Logs;

/** Axon's own contract for storage engines, unmodified, on the real database. */
class StorageEngineContractIT
        extends BatchingEventStorageEngineTest<MongoLedgerEventStorageEngine, MongoLedgerEventStorageEngine.Builder> {

    @BeforeEach
    void onAFreshLog() {
        setTestSubject(createEngine());
    }

    @Override
    protected MongoLedgerEventStorageEngine createEngine(UnaryOperator<MongoLedgerEventStorageEngine.Builder> custom) {
        return custom.apply(Engines.on(Logs.freshDatabase())
                        .eventSerializer(TestSerializer.xStreamSerializer())
                        .snapshotSerializer(TestSerializer.xStreamSerializer()))
                .build();
    }
}
