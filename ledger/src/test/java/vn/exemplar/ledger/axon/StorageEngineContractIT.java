package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.mongo.Logs;

/**
 * Axon's own contract for storage engines on the real database. Seven of its tests begin aggregates in the middle, which
 * this log refuses: they are here with the same times and assertions, and aggregates that begin at 0.
 */
class StorageEngineContractIT
        extends BatchingEventStorageEngineTest<MongoLedgerEventStorageEngine, MongoLedgerEventStorageEngine.Builder> {

    private MongoLedgerEventStorageEngine engine = createEngine();

    @BeforeEach
    void onAFreshLog() {
        engine = createEngine();
        setTestSubject(engine);
    }

    @Override
    protected MongoLedgerEventStorageEngine createEngine(UnaryOperator<MongoLedgerEventStorageEngine.Builder> custom) {
        return custom.apply(Engines.on(Logs.freshDatabase())
                        .eventSerializer(TestSerializer.xStreamSerializer())
                        .snapshotSerializer(TestSerializer.xStreamSerializer()))
                .build();
    }

    @Test
    @Override
    public void createTailToken() {
        List<String> stored = store("10:15:00", "10:15:40", "10:15:35");
        assertThat(readAfter(engine.createTailToken())).isEqualTo(stored);
    }

    @Test
    @Override
    public void createHeadToken() {
        store("10:15:00", "10:15:40", "10:15:35");
        assertThat(readAfter(engine.createHeadToken())).isEmpty();
    }

    @Test
    @Override
    public void createTokenAt() {
        List<String> stored = store("10:15:00", "10:15:40", "10:15:35");
        assertThat(readAfter(tokenAt("10:15:30"))).isEqualTo(stored.subList(1, 3));
    }

    @Test
    @Override
    public void createTokenAtExactTime() {
        List<String> stored = store("10:15:30", "10:15:40", "10:15:35");
        assertThat(readAfter(tokenAt("10:15:30"))).isEqualTo(stored);
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        List<String> stored = store("10:15:30", "10:15:40", "10:15:50", "10:15:45", "10:15:42");
        assertThat(readAfter(tokenAt("10:15:45"))).isEqualTo(stored.subList(2, 5));
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        store("10:15:30", "10:15:40", "10:15:35");
        assertThat(readAfter(tokenAt("23:00:00"))).isEmpty();
    }

    @Test
    @Override
    public void createTokenAtTimeBeforeFirstEvent() {
        List<String> stored = store("10:15:30", "10:15:40", "10:15:35");
        assertThat(readAfter(tokenAt("01:00:00"))).isEqualTo(stored);
    }

    /** Each the first event of its aggregate; returns their ids. */
    private List<String> store(String... times) {
        List<DomainEventMessage<String>> events = Stream.of(times)
                .map(time -> (DomainEventMessage<String>) new GenericDomainEventMessage<>(
                        "type",
                        UUID.randomUUID().toString(),
                        0,
                        "payload",
                        MetaData.emptyInstance(),
                        UUID.randomUUID().toString(),
                        at(time)))
                .toList();
        engine.appendEvents(events);
        return events.stream().map(DomainEventMessage::getIdentifier).toList();
    }

    private List<String> readAfter(TrackingToken token) {
        return engine.readEvents(token, false)
                .map(message -> message.getIdentifier())
                .toList();
    }

    private TrackingToken tokenAt(String time) {
        return engine.createTokenAt(at(time));
    }

    private static Instant at(String time) {
        return Instant.parse("2007-12-03T" + time + "Z");
    }
}
