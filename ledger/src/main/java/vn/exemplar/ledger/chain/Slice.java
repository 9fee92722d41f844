package vn.exemplar.ledger.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of consecutive events of one aggregate inside a commit; the store keeps {@code (aggregateId, firstSequence)}
 * unique, which makes a commit fail when another writer was faster.
 *
 * @param aggregateId the aggregate, or the event's own id for an event without one
 * @param firstSequence sequence number of its first event, 0 for an event without an aggregate
 * @param count number of events
 */
public record Slice(String aggregateId, long firstSequence, int count) {

    /** The slices of these events, in order of appearance. Cost: linear for commits of few aggregates. */
    public static List<Slice> of(List<LedgerEvent> events) {
        List<Slice> slices = new ArrayList<>();
        for (LedgerEvent event : events) {
            long sequence = event.belongsToAggregate() ? event.sequence() : 0;
            int open = indexOfRunEndingBefore(slices, event.aggregateId(), sequence);
            if (open < 0) {
                slices.add(new Slice(event.aggregateId(), sequence, 1));
            } else {
                Slice run = slices.get(open);
                slices.set(open, new Slice(run.aggregateId, run.firstSequence, run.count + 1));
            }
        }
        return List.copyOf(slices);
    }

    private static int indexOfRunEndingBefore(List<Slice> slices, String aggregateId, long sequence) {
        for (int i = slices.size() - 1; i >= 0; i--) {
            Slice run = slices.get(i);
            if (run.aggregateId.equals(aggregateId) && run.firstSequence + run.count == sequence) {
                return i;
            }
        }
        return -1;
    }

    public boolean covers(long sequence) {
        return firstSequence <= sequence && sequence < firstSequence + count;
    }
}
