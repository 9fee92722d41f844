package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.event.StoredType;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.mongo.Polls;
import vn.exemplar.ledger.mongo.Polls.Poll;

/** The engine as a service uses it: behind Axon's event store and command bus. */
final class CommandsIT {

    @StoredType("test.LampLit.v1")
    record LampLit(String lampId) {}

    private static final int FETCH_DELAY_MILLIS = 25;

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);
    private final EmbeddedEventStore here = store(database);
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    private static EmbeddedEventStore store(MongoDatabase database) {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(LampLit.class));
        return EmbeddedEventStore.builder()
                .storageEngine(Engines.on(database)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build())
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
    }

    @BeforeEach
    void lightLampsOnCommand() {
        bus.subscribe("light", command -> {
            here.publish(lit((String) command.getPayload(), command.getMetaData()));
            return null;
        });
    }

    @AfterEach
    void stop() {
        here.shutDown();
    }

    @Test
    void a_command_that_comes_again_fails_in_its_unit_of_work_as_what_it_is() {
        assertThat(light("one", Map.of(MongoLedgerEventStorageEngine.COMMAND_ID, "c1")))
                .isNull();
        assertThat(light("two", Map.of(MongoLedgerEventStorageEngine.COMMAND_ID, "c1")))
                .isInstanceOfSatisfying(
                        DuplicateCommandException.class,
                        duplicate -> assertThat(duplicate.commandId()).isEqualTo("c1"));
        assertThat(reader.eventsOf("two", 0)).isEmpty();
    }

    /**
     * What decides how soon another process sees an event: it polls every {@value #FETCH_DELAY_MILLIS} ms, and the
     * first poll that begins after the event was acknowledged brings it. What that comes to in milliseconds is measured
     * by the benchmark ("an event of another process"), since a test machine may be busy.
     */
    @Test
    void what_one_process_stores_the_next_poll_of_another_brings() throws Exception {
        Polls polls = new Polls();
        int seenByPolls = 0;
        try (MongoClient client = polls.connect()) {
            EmbeddedEventStore other = store(client.getDatabase(database.getName()));
            try (TrackingEventStream stream = other.openStream(null)) {
                assertThat(stream.hasNextAvailable()).isFalse();
                for (int i = 0; i < 21; i++) {
                    light("lamp" + i, Map.of());
                    long stored = System.nanoTime();
                    assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                    assertThat(stream.nextAvailable().getPayload()).isEqualTo(new LampLit("lamp" + i));
                    Poll bringing = polls.bringing(i + 1).orElseThrow();
                    assertThat(polls.between(stored, bringing))
                            .as("event %d", i)
                            .isEmpty();
                    seenByPolls += bringing.begunNanos() > stored ? 1 : 0;
                }
            } finally {
                other.shutDown();
            }
        }
        assertThat(seenByPolls).as("events that waited for a poll").isPositive();
    }

    @Test
    void metadata_is_stored_as_plain_json_and_must_be_text() {
        assertThat(light("one", Map.of("actor", "p16"))).isNull();
        assertThat(reader.eventsOf("one", 0)).singleElement().satisfies(this::isPlainJson);

        assertThat(light("two", Map.of("attempt", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attempt");
        assertThatThrownBy(() -> here.publish(lit("three", Map.of("attempt", 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(reader.head()).hasValue(0);
    }

    private void isPlainJson(LedgerEvent event) {
        assertThat(new String(event.metadata(), StandardCharsets.UTF_8)).isEqualTo("{\"actor\":\"p16\"}");
        assertThat(new String(event.payload(), StandardCharsets.UTF_8)).isEqualTo("{\"lampId\":\"one\"}");
        assertThat(event.storedType()).isEqualTo("test.LampLit.v1");
    }

    private Throwable light(String lampId, Map<String, ?> metadata) {
        FutureCallback<String, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(lampId, metadata), "light"), answer);
        return answer.getResult().optionalExceptionResult().orElse(null);
    }

    private static GenericDomainEventMessage<LampLit> lit(String lampId, Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>("Lamp", lampId, 0, new LampLit(lampId), metadata);
    }
}
