package vn.exemplar.chassis.view;

import java.time.Duration;
import java.util.Map;

/** How far every event processor of the service has come, on whichever instance it runs. */
public interface ViewPositions {

    /** Processing groups of views begin with this. */
    String VIEW = "View_";

    /** Processor to the last global index that it has passed; -1 before the first. Cost: one small read. */
    Map<String, Long> positions();

    /** Global index of the newest event, -1 for an empty ledger. */
    long head();

    /** The lowest position of all views; the head when the service has none. */
    default long viewed() {
        return positions().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(VIEW))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElseGet(this::head);
    }

    /** Waits until every view has passed {@code index}; false when that took longer than {@code patience}. */
    boolean await(long index, Duration patience);
}
