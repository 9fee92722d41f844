package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.axon.RandomHistory.Happened;
import vn.exemplar.ledger.axon.ReferenceLog.Answer;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.verify.LedgerVerifier;

/** Whatever happens, three processes on one log answer as a list in memory would. */
final class RandomHistoryIT {

    private static final int STEPS = 150;

    private final MongoDatabase database = Logs.freshDatabase();
    private final List<EventStorageEngine> engines = List.of(engine(), engine(), engine());
    private final ReferenceLog reference = new ReferenceLog();
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);

    private EventStorageEngine engine() {
        StableNameSerializer serializer = StableNameSerializer.of(List.of(Happened.class));
        return Engines.on(database)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_storage_answers_as_a_list_in_memory_would(long seed) {
        RandomHistory history = new RandomHistory(seed);
        for (int step = 0; step < STEPS; step++) {
            appendSomething(history, "seed %d, step %d".formatted(seed, step));
            compareReads(history, "seed %d, step %d".formatted(seed, step));
        }
        assertThat(answers).containsOnlyKeys(Answer.values());
        try (CommitCursor commits = Logs.reader(database).commits(0)) {
            assertThat(LedgerVerifier.verify(Logs.ORIGIN, commits, events -> {}))
                    .returns(reference.head(), report -> report.headIndex())
                    .satisfies(report -> assertThat(report.finding()).isEmpty());
        }
    }

    private void appendSomething(RandomHistory history, String where) {
        List<EventMessage<?>> unit = history.nextUnit();
        Answer answer = append(history.oneOf(engines), unit);
        assertThat(answer).as(where).isEqualTo(reference.append(unit));
        answers.merge(answer, 1, Integer::sum);
        if (answer == Answer.STORED) {
            history.remember(unit);
        }
    }

    private static Answer append(EventStorageEngine engine, List<EventMessage<?>> unit) {
        try {
            engine.appendEvents(unit);
            return Answer.STORED;
        } catch (DuplicateCommandException duplicate) {
            return Answer.CARRIED_OUT_BEFORE;
        } catch (AggregateStreamCreationException conflict) {
            return Answer.STREAM_EXISTS;
        } catch (ConcurrencyException conflict) {
            return Answer.CONFLICT;
        }
    }

    private void compareReads(RandomHistory history, String where) {
        EventStorageEngine engine = history.oneOf(engines);
        String aggregate = history.anyAggregate();
        long sequence = history.upTo(reference.lastSequenceOf(aggregate).orElse(0L));
        long position = history.upTo(reference.head() + 1) - 1;
        Instant time = history.time();
        assertThat(idsOf(engine, aggregate, sequence)).as(where).isEqualTo(reference.idsOf(aggregate, sequence));
        assertThat(engine.lastSequenceNumberFor(aggregate)).as(where).isEqualTo(reference.lastSequenceOf(aggregate));
        assertThat(after(engine, position)).as(where).isEqualTo(reference.after(position));
        assertThat(position(engine.createHeadToken())).as(where).isEqualTo(known(reference.head()));
        assertThat(position(engine.createTailToken())).as(where).isEqualTo(known(-1));
        assertThat(position(engine.createTokenAt(time))).as(where).isEqualTo(known(reference.before(time)));
    }

    private static List<String> idsOf(EventStorageEngine engine, String aggregate, long sequence) {
        return engine.readEvents(aggregate, sequence)
                .asStream()
                .<String>map(EventMessage::getIdentifier)
                .toList();
    }

    private static List<String> after(EventStorageEngine engine, long position) {
        TrackingToken token = position < 0 ? null : new GlobalSequenceTrackingToken(position);
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
            return events.map(event -> event.trackingToken().position().orElseThrow() + ":" + event.getIdentifier())
                    .toList();
        }
    }

    private static OptionalLong position(TrackingToken token) {
        return token == null ? OptionalLong.empty() : token.position();
    }

    /** A log without events has no positions. */
    private OptionalLong known(long position) {
        return reference.head() < 0 ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
