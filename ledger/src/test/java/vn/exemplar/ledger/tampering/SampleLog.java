package vn.exemplar.ledger.tampering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.Logs;

/** A log that has all that a log can have: commits of one and of several events and aggregates, with and without ids. */
final class SampleLog {

    private static final int AGGREGATES = 8;

    private final Random random;
    private final Map<String, Long> nextSequence = new HashMap<>();
    private final List<Commit> commits = new ArrayList<>();

    private SampleLog(long seed) {
        random = new Random(seed);
    }

    static List<Commit> of(int commits, long seed) {
        SampleLog log = new SampleLog(seed);
        IntStream.range(0, commits).forEach(log::append);
        return log.commits;
    }

    private void append(int number) {
        List<LedgerEvent> events = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i ->
                        random.nextInt(8) == 0 ? withoutAggregate() : ofAggregate("a" + random.nextInt(AGGREGATES)))
                .toList();
        Commit last = commits.isEmpty() ? null : commits.getLast();
        String commandId = random.nextBoolean() ? "command-" + number : null;
        commits.add(Commit.chain(Logs.ORIGIN, last, 1_000_000L * number, "w" + number % 3, commandId, events));
    }

    private LedgerEvent ofAggregate(String aggregate) {
        long sequence = nextSequence.merge(aggregate, 1L, Long::sum) - 1;
        return event(eventId(), "Thing", aggregate, sequence);
    }

    private LedgerEvent withoutAggregate() {
        String id = eventId();
        return event(id, "", id, LedgerEvent.NO_AGGREGATE);
    }

    private String eventId() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return random.nextBoolean() ? id.toString() : "event-" + id.getMostSignificantBits();
    }

    private LedgerEvent event(String id, String type, String aggregate, long sequence) {
        return new LedgerEvent(
                0,
                id,
                1_000L * random.nextInt(1_000_000),
                type,
                aggregate,
                sequence,
                "test.ThingHappened.v1",
                random.nextBoolean() ? "" : "2",
                ("{\"n\":" + random.nextInt(1000) + "}").getBytes(StandardCharsets.UTF_8),
                ("{\"actor\":\"p" + random.nextInt(9) + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** The same event with another number and another payload. */
    static LedgerEvent with(LedgerEvent event, long sequence, byte[] payload) {
        return new LedgerEvent(
                event.index(),
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                event.aggregateId(),
                sequence,
                event.storedType(),
                event.revision(),
                payload,
                event.metadata());
    }
}
