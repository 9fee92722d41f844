package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.event.StoredType;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.Logs;

final class UnitOfWorkIT {

    @StoredType("test.Happened.v1")
    record Happened(String id) {}

    private final MongoDatabase database = Logs.freshDatabase();
    private final EventStorageEngine engine = engine();
    private final LedgerReader reader = Logs.reader(database);

    private EventStorageEngine engine() {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(Happened.class));
        return Engines.on(database)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @Test
    void a_unit_of_work_over_two_aggregates_is_one_commit() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("x"));
        engine.appendEvents(List.of(event("a", 0, "command-1")));
        engine.appendEvents(List.of(event("b", 0, "command-1"), event("a", 1, "command-1")));
        assertThat(reader.head()).isEmpty();
        unit.commit();
        assertThat(reader.commitOfCommand("command-1"))
                .get()
                .returns(0L, Commit::firstIndex)
                .returns(2L, Commit::lastIndex);
    }

    @Test
    void a_unit_of_work_that_is_rolled_back_stores_nothing() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("x"));
        engine.appendEvents(List.of(event("a", 0, "command-1")));
        unit.rollback();
        assertThat(reader.head()).isEmpty();
    }

    @Test
    void the_slower_of_two_units_of_work_is_refused_whole() {
        engine.appendEvents(List.of(event("a", 0, "first")));
        assertThatThrownBy(() -> engine.appendEvents(List.of(event("c", 0, "second"), event("a", 0, "second"))))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(List.of(event("a", 1, "third")));
        assertThatThrownBy(() -> engine.appendEvents(List.of(event("a", 1, "fourth"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(reader.head()).hasValue(1);
    }

    @Test
    void a_command_that_comes_again_is_told_apart_from_a_conflict() {
        engine.appendEvents(List.of(event("a", 0, "same")));
        assertThatThrownBy(() -> engine.appendEvents(List.of(event("a", 0, "same"))))
                .isInstanceOfSatisfying(
                        DuplicateCommandException.class,
                        duplicate -> assertThat(duplicate.commandId()).isEqualTo("same"));
    }

    @Test
    void a_stream_ends_at_the_head_and_goes_on_when_asked_again() {
        engine.appendEvents(List.of(event("a", 0, "one")));
        try (Stream<? extends TrackedEventMessage<?>> stream = engine().readEvents(null, false)) {
            Iterator<? extends TrackedEventMessage<?>> events = Spliterators.iterator(stream.spliterator());
            assertThat(events.next().getPayload()).isEqualTo(new Happened("a"));
            assertThat(events.hasNext()).isFalse();
        }
        try (Stream<? extends TrackedEventMessage<?>> stream = engine().readEvents(null, false)) {
            var events = stream.spliterator();
            assertThat(events.tryAdvance(event -> {})).isTrue();
            assertThat(events.tryAdvance(event -> {})).isFalse();
            engine.appendEvents(List.of(event("b", 0, "two")));
            assertThat(events.tryAdvance(event -> assertThat(event.getPayload()).isEqualTo(new Happened("b"))))
                    .isTrue();
        }
    }

    @Test
    void a_snapshot_that_was_tampered_with_is_ignored() {
        engine.storeSnapshot(event("a", 5, "x"));
        assertThat(engine.readSnapshot("a")).isPresent();
        database.getCollection("snapshots").updateOne(new Document(), new Document("$set", new Document("q", 6L)));
        assertThat(engine.readSnapshot("a")).isEmpty();
    }

    private static DomainEventMessage<?> event(String aggregateId, long sequence, String commandId) {
        return new GenericDomainEventMessage<>(
                "Thing",
                aggregateId,
                sequence,
                new Happened(aggregateId),
                Map.of(MongoLedgerEventStorageEngine.COMMAND_ID, commandId));
    }
}
