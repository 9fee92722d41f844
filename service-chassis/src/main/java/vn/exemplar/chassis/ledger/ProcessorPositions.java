package vn.exemplar.chassis.ledger;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.mongo.LedgerReader;

/** Reads positions from the token store, where every instance of the service writes them. */
final class ProcessorPositions implements ViewPositions {
    private static final long PAUSE_MILLIS = 10;
    private static final int ONLY_SEGMENT = 0;
    private static final long BEFORE_THE_FIRST = -1;

    private final SharedRead<Map<String, Long>> positions;
    private final SharedRead<Long> head;
    private final Predicate<String> counted;

    private ProcessorPositions(
            SharedRead<Map<String, Long>> positions, SharedRead<Long> head, Predicate<String> counted) {
        this.positions = positions;
        this.head = head;
        this.counted = counted;
    }

    /** All views count but the audit's. */
    static ProcessorPositions of(
            Supplier<EventProcessingConfiguration> processing, MongoTokenStore tokens, LedgerReader reader) {
        return new ProcessorPositions(
                new SharedRead<>(
                        () -> positions(processing.get().eventProcessors().keySet(), tokens)),
                new SharedRead<>(() -> reader.head().orElse(BEFORE_THE_FIRST)),
                name -> name.startsWith(VIEW) && !name.equals(AUDIT_INDEX));
    }

    @Override
    public ViewPositions ofAudit() {
        return new ProcessorPositions(positions, head, AUDIT_INDEX::equals);
    }

    @Override
    public Map<String, Long> positions() {
        return positions.get();
    }

    @Override
    public long head() {
        return head.get();
    }

    @Override
    public long viewed() {
        return positions().entrySet().stream()
                .filter(processor -> counted.test(processor.getKey()))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElseGet(this::head);
    }

    @Override
    public boolean await(long index, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (viewed() < index) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static Map<String, Long> positions(Set<String> processors, MongoTokenStore tokens) {
        Map<String, TrackingToken> stored = tokens.positions(processors, ONLY_SEGMENT);
        Map<String, Long> positions = new TreeMap<>();
        processors.forEach(name -> positions.put(
                name,
                Optional.ofNullable(stored.get(name))
                        .map(token -> token.position().orElse(BEFORE_THE_FIRST))
                        .orElse(BEFORE_THE_FIRST)));
        return Collections.unmodifiableMap(positions);
    }
}
