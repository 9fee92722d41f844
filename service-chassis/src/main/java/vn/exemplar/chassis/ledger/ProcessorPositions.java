package vn.exemplar.chassis.ledger;

import java.time.Duration;
import java.util.Map;
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

    private final Supplier<EventProcessingConfiguration> processing;
    private final MongoTokenStore tokens;
    private final LedgerReader reader;
    private final Predicate<String> counted;

    private ProcessorPositions(
            Supplier<EventProcessingConfiguration> processing,
            MongoTokenStore tokens,
            LedgerReader reader,
            Predicate<String> counted) {
        this.processing = processing;
        this.tokens = tokens;
        this.reader = reader;
        this.counted = counted;
    }

    /** All views count but the audit's. */
    static ProcessorPositions of(
            Supplier<EventProcessingConfiguration> processing, MongoTokenStore tokens, LedgerReader reader) {
        return new ProcessorPositions(
                processing, tokens, reader, name -> name.startsWith(VIEW) && !name.equals(AUDIT_INDEX));
    }

    @Override
    public ViewPositions ofAudit() {
        return new ProcessorPositions(processing, tokens, reader, AUDIT_INDEX::equals);
    }

    @Override
    public Map<String, Long> positions() {
        Map<String, Long> positions = new TreeMap<>();
        processing.get().eventProcessors().keySet().forEach(name -> positions.put(name, position(name)));
        return positions;
    }

    @Override
    public long head() {
        return reader.head().orElse(BEFORE_THE_FIRST);
    }

    @Override
    public long viewed() {
        return processing.get().eventProcessors().keySet().stream()
                .filter(counted)
                .mapToLong(this::position)
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

    private long position(String processor) {
        return tokens.position(processor, ONLY_SEGMENT)
                .map(ProcessorPositions::index)
                .orElse(BEFORE_THE_FIRST);
    }

    private static long index(TrackingToken token) {
        return token.position().orElse(BEFORE_THE_FIRST);
    }
}
