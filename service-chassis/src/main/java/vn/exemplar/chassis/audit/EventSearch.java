package vn.exemplar.chassis.audit;

import com.mongodb.client.MongoCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.mongo.LedgerReader;

/**
 * Finds events by the audit index and reads them from the ledger. The index only finds: an event that it would hide is
 * still in the log, and in every export of it.
 */
final class EventSearch {
    private static final int BATCH = 200;

    private final AuditIndex index;
    private final LedgerReader reader;
    private final ViewPositions positions;
    private final EventFacts facts;

    EventSearch(AuditIndex index, LedgerReader reader, ViewPositions positions, EventFacts facts) {
        this.index = index;
        this.reader = reader;
        this.positions = positions;
        this.facts = facts;
    }

    /**
     * Cost: one query of the view for {@code size} entries, one of the ledger for their events.
     *
     * @param after the last index of the page before, null for the first page
     */
    FoundEvents page(EventFilter filter, EventFilter.Order order, @Nullable Long after, int size) {
        long upTo = reached();
        IndexRange range = filter.range(reader).upTo(upTo);
        IndexRange rest = after == null ? range : range.behind(after, order);
        List<IndexedEvent> found =
                index.find(filter, rest, order).limit(size + 1).into(new ArrayList<>());
        List<IndexedEvent> shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? shown.getLast().index() : null;
        return new FoundEvents(events(shown), next, upTo);
    }

    /** Everything that is found now, one at a time. Cost: as the pages, {@value #BATCH} events each. */
    Found all(EventFilter filter, EventFilter.Order order) {
        IndexRange range = filter.range(reader).upTo(reached());
        return new Found(index.find(filter, range, order).batchSize(BATCH).iterator());
    }

    private long reached() {
        return positions.of(Set.of(ViewPositions.AUDIT_INDEX)).viewed();
    }

    private List<AuditedEvent> events(List<IndexedEvent> entries) {
        Map<String, PlacedEvent> byId = PlacedEvent.of(reader.commitsOfEvents(
                        entries.stream().map(IndexedEvent::eventId).toList()))
                .collect(Collectors.toMap(placed -> placed.event().eventId(), Function.identity()));
        return entries.stream().map(entry -> facts.of(placed(entry, byId))).toList();
    }

    private static PlacedEvent placed(IndexedEvent entry, Map<String, PlacedEvent> byId) {
        PlacedEvent placed = byId.get(entry.eventId());
        if (placed == null || placed.event().index() != entry.index()) {
            throw new IllegalStateException(
                    "The audit index names event %s at %d, which the ledger does not have there: replay %s"
                            .formatted(entry.eventId(), entry.index(), AuditIndexProjector.GROUP));
        }
        return placed;
    }

    /** The events behind a cursor of the view; to be closed. */
    final class Found implements Iterator<AuditedEvent>, AutoCloseable {
        private final MongoCursor<IndexedEvent> entries;
        private final Queue<AuditedEvent> batch = new ArrayDeque<>();

        private Found(MongoCursor<IndexedEvent> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return !batch.isEmpty() || entries.hasNext();
        }

        @Override
        public AuditedEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (batch.isEmpty()) {
                List<IndexedEvent> some = new ArrayList<>(BATCH);
                while (some.size() < BATCH && entries.hasNext()) {
                    some.add(entries.next());
                }
                batch.addAll(events(some));
            }
            return batch.remove();
        }

        @Override
        public void close() {
            entries.close();
        }
    }
}
