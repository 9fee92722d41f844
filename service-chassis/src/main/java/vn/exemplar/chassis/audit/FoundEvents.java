package vn.exemplar.chassis.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param items the events, as the ledger holds them
 * @param next give it as {@code after} for the next page; null on the last one
 * @param upTo global index that the search has reached; later events are not yet found
 */
public record FoundEvents(
        List<AuditedEvent> items, @Nullable Long next, long upTo) {}
