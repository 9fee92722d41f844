package vn.exemplar.ledger.fault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.Logs;

/**
 * What the commands of one caller lead to: events of one or two aggregates, some of which callers in all processes
 * contend for. The same command leads to the same aggregates whenever it is decided, with the sequence numbers that are
 * due then.
 */
final class Decisions {

    private static final int COMMANDS_PER_OWN = 50;
    private static final int COMMANDS_PER_SHARED = 20;
    private static final int SHARED = 8;

    private final String caller;
    private final CampaignSettings settings;
    private final LedgerReader reader;
    private final Map<String, Long> nextSequence = new HashMap<>();

    Decisions(String caller, CampaignSettings settings, LedgerReader reader) {
        this.caller = caller;
        this.settings = settings;
        this.reader = reader;
    }

    List<LedgerEvent> of(long number) {
        Random random = new Random(settings.seed() ^ (caller + number).hashCode());
        return IntStream.rangeClosed(0, random.nextInt(4) / 3)
                .mapToObj(i -> aggregate(number, random))
                .distinct()
                .flatMap(aggregate -> events(aggregate, 1 + random.nextInt(3)))
                .toList();
    }

    private String aggregate(long number, Random random) {
        return random.nextInt(100) < settings.contention()
                ? "shared-" + number / COMMANDS_PER_SHARED + "-" + random.nextInt(SHARED)
                : "own-" + caller + "-" + number / COMMANDS_PER_OWN;
    }

    private Stream<LedgerEvent> events(String aggregate, int count) {
        long next = nextSequence.computeIfAbsent(
                aggregate, id -> reader.lastSequenceOf(id).orElse(-1) + 1);
        return LongStream.range(next, next + count).mapToObj(sequence -> Logs.event(aggregate, sequence));
    }

    /** These events were stored. */
    void remember(List<LedgerEvent> events) {
        events.forEach(event -> nextSequence.put(event.aggregateId(), event.sequence() + 1));
    }

    /** What was known of these aggregates may be out of date. */
    void forget(List<LedgerEvent> events) {
        events.forEach(event -> nextSequence.remove(event.aggregateId()));
    }
}
