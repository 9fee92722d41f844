package vn.exemplar.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import vn.exemplar.ledger.event.StoredType;

/**
 * Units of work as clients bring them about: of one or several aggregates, decided on their newest state or on one that
 * is out of date, now and then with a command or an event that was there before, or with an event of no aggregate.
 */
final class RandomHistory {

    @StoredType("test.Happened.v1")
    record Happened(int number) {}

    static final List<String> AGGREGATES = List.of("a", "b", "c", "d", "e");

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SPAN_SECONDS = 10_000;

    private final Random random;
    private final List<EventMessage<?>> stored = new ArrayList<>();
    /** All the sequence numbers at which an aggregate was ready for the next command. */
    private final Map<String, List<Long>> versions = new HashMap<>();

    private int commands;

    RandomHistory(long seed) {
        random = new Random(seed);
        AGGREGATES.forEach(aggregate -> versions.put(aggregate, new ArrayList<>(List.of(0L))));
    }

    List<EventMessage<?>> nextUnit() {
        Map<String, String> metadata = metadata();
        List<EventMessage<?>> unit = AGGREGATES.stream()
                .filter(aggregate -> random.nextInt(AGGREGATES.size()) < 2)
                .flatMap(aggregate -> events(aggregate, metadata))
                .collect(Collectors.toCollection(ArrayList::new));
        if (unit.isEmpty() || oneIn(10)) {
            Instant time = time();
            unit.add(new GenericEventMessage<>(message(metadata, freshId()), () -> time));
        }
        return unit;
    }

    private Map<String, String> metadata() {
        if (oneIn(5)) {
            return Map.of();
        }
        int command = oneIn(10) ? random.nextInt(1 + commands) : ++commands;
        return Map.of(MongoLedgerEventStorageEngine.COMMAND_ID, "command-" + command);
    }

    private Stream<DomainEventMessage<?>> events(String aggregate, Map<String, String> metadata) {
        List<Long> known = versions.get(aggregate);
        long next = oneIn(8) ? known.get(random.nextInt(known.size())) : known.getLast();
        return LongStream.range(next, next + 1 + random.nextInt(3))
                .mapToObj(sequence -> new GenericDomainEventMessage<>(
                        "Thing", aggregate, sequence, message(metadata, idOnceInAWhileUsedBefore()), time()));
    }

    private GenericMessage<Happened> message(Map<String, String> metadata, String id) {
        return new GenericMessage<>(id, new Happened(random.nextInt()), metadata);
    }

    private String idOnceInAWhileUsedBefore() {
        return !stored.isEmpty() && oneIn(60)
                ? stored.get(random.nextInt(stored.size())).getIdentifier()
                : freshId();
    }

    private String freshId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    Instant time() {
        return START.plusNanos(1_000_003L * random.nextInt(1000)).plusSeconds(random.nextInt(SPAN_SECONDS));
    }

    /** The unit was stored. */
    void remember(List<EventMessage<?>> unit) {
        stored.addAll(unit);
        Map<String, Long> next = new HashMap<>();
        unit.forEach(event -> {
            if (event instanceof DomainEventMessage<?> domain) {
                next.put(domain.getAggregateIdentifier(), domain.getSequenceNumber() + 1);
            }
        });
        next.forEach((aggregate, version) -> versions.get(aggregate).add(version));
    }

    String anyAggregate() {
        return oneIn(10) ? "nobody" : AGGREGATES.get(random.nextInt(AGGREGATES.size()));
    }

    /** A number from 0 to a bit above a limit. */
    long upTo(long limit) {
        return random.nextLong(limit + 2);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
