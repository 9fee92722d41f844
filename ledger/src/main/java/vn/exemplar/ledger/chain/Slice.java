package vn.exemplar.ledger.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of consecutive events of one aggregate inside a commit; the store keeps {@code (aggregateId, firstSequence)}
 * unique, which makes a commit fail when another writer was faster.
 *
 * @param aggregateId the aggregate, or the event's own id for an event without one
 * @param firstSequence sequence number of its first event, 0 for an event without an aggregate
 * @param count number of events
 */
public record Slice(String aggregateId, long firstSequence, int count) {

    /**
     * The slices of these events, in order of appearance. Events of one aggregate that do not follow each other make
     * several slices. Cost: linear.
     */
    public static List<Slice> of(List<LedgerEvent> events) {
        if (events.size() == 1) {
            LedgerEvent only = events.getFirst();
            return List.of(new Slice(only.aggregateId(), sequenceOf(only), 1));
        }
        List<Slice> slices = new ArrayList<>(1);
        Map<String, Integer> latest = new HashMap<>();
        for (LedgerEvent event : events) {
            long sequence = sequenceOf(event);
            Integer open = latest.get(event.aggregateId());
            if (open != null && slices.get(open).firstSequence + slices.get(open).count == sequence) {
                Slice run = slices.get(open);
                slices.set(open, new Slice(run.aggregateId, run.firstSequence, run.count + 1));
            } else {
                latest.put(event.aggregateId(), slices.size());
                slices.add(new Slice(event.aggregateId(), sequence, 1));
            }
        }
        return List.copyOf(slices);
    }

    private static long sequenceOf(LedgerEvent event) {
        return event.belongsToAggregate() ? event.sequence() : 0;
    }

    public boolean covers(long sequence) {
        return firstSequence <= sequence && sequence < firstSequence + count;
    }
}
