package vn.exemplar.ledger.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.BeforeAll;
import vn.exemplar.ledger.mongo.Logs;

/** Axon's own contract for event stores, unmodified, on the real database. */
class EventStoreContractIT extends EmbeddedEventStoreTest {

    /** The contract gives the first event half a second, which loading all classes on a busy machine can exceed. */
    @BeforeAll
    static void loadWhatTheFirstEventNeeds() {
        EventStorageEngine engine = freshEngine();
        engine.appendEvents(GenericEventMessage.asEventMessage("warm"));
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.forEach(TrackedEventMessage::getPayload);
        }
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return freshEngine();
    }

    private static EventStorageEngine freshEngine() {
        return Engines.on(Logs.freshDatabase())
                .eventSerializer(TestSerializer.xStreamSerializer())
                .snapshotSerializer(TestSerializer.xStreamSerializer())
                .build();
    }
}
