package vn.exemplar.chassis.ledger;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.mongo.LedgerReader;

/**
 * What this instance works on it knows at once; where the others are is read from the token store. They write it there
 * after each batch, but after a while only when they saw nothing but events that are not theirs.
 */
final class ProcessorPositions implements ViewPositions {
    private static final long PAUSE_MILLIS = 5;
    private static final int ONLY_SEGMENT = 0;
    private static final long BEFORE_THE_FIRST = -1;

    private final Supplier<Map<String, EventProcessor>> processors;
    private final SharedRead<Map<String, TrackingToken>> stored;
    private final SharedRead<Long> head;
    private final Predicate<String> counted;

    private ProcessorPositions(
            Supplier<Map<String, EventProcessor>> processors,
            SharedRead<Map<String, TrackingToken>> stored,
            SharedRead<Long> head,
            Predicate<String> counted) {
        this.processors = processors;
        this.stored = stored;
        this.head = head;
        this.counted = counted;
    }

    /** All views count but the audit's. */
    static ProcessorPositions of(
            Supplier<EventProcessingConfiguration> processing, MongoTokenStore tokens, LedgerReader reader) {
        Supplier<Map<String, EventProcessor>> processors =
                () -> processing.get().eventProcessors();
        return new ProcessorPositions(
                processors,
                new SharedRead<>(() -> tokens.positions(processors.get().keySet(), ONLY_SEGMENT)),
                new SharedRead<>(() -> reader.head().orElse(BEFORE_THE_FIRST)),
                name -> name.startsWith(VIEW) && !name.equals(AUDIT_INDEX));
    }

    @Override
    public ViewPositions of(Set<String> views) {
        return new ProcessorPositions(processors, stored, head, views::contains);
    }

    @Override
    public Map<String, Throwable> failures() {
        Map<String, Throwable> failures = new TreeMap<>();
        processors.get().forEach((name, processor) -> {
            EventTrackerStatus status = statusHere(processor);
            if (status != null && status.isErrorState()) {
                failures.put(name, status.getError());
            }
        });
        return failures;
    }

    @Override
    public Map<String, Long> positions() {
        Map<String, TrackingToken> tokens = stored.get();
        Map<String, Long> positions = new TreeMap<>();
        processors.get().forEach((name, processor) -> {
            TrackingToken token = tokens.get(name);
            long inStore = token == null ? BEFORE_THE_FIRST : token.position().orElse(BEFORE_THE_FIRST);
            positions.put(name, Math.max(inStore, positionHere(processor)));
        });
        return Collections.unmodifiableMap(positions);
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
        while (!allHavePassedHere(index) && viewed() < index) {
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

    private boolean allHavePassedHere(long index) {
        return processors.get().entrySet().stream()
                .filter(processor -> counted.test(processor.getKey()))
                .allMatch(processor -> positionHere(processor.getValue()) >= index);
    }

    /** One in error may have been taken over by another instance. */
    private static long positionHere(EventProcessor processor) {
        EventTrackerStatus status = statusHere(processor);
        return status == null || status.isErrorState()
                ? BEFORE_THE_FIRST
                : status.getCurrentPosition().orElse(BEFORE_THE_FIRST);
    }

    private static @Nullable EventTrackerStatus statusHere(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                ? streaming.processingStatus().get(ONLY_SEGMENT)
                : null;
    }
}
