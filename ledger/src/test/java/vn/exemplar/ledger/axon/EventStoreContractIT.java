package vn.exemplar.ledger.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import vn.exemplar.ledger.mongo.Logs;

/** Axon's own contract for event stores, unmodified, on the real database. */
class EventStoreContractIT extends EmbeddedEventStoreTest {

    @Override
    public EventStorageEngine createStorageEngine() {
        return Engines.on(Logs.freshDatabase())
                .eventSerializer(TestSerializer.xStreamSerializer())
                .snapshotSerializer(TestSerializer.xStreamSerializer())
                .build();
    }
}
