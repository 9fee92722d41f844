package vn.exemplar.chassis.audit;

/** Events from one global index to another, both included; empty when they are the wrong way round. */
record IndexRange(long first, long last) {

    /** The rest of the range behind a place that was reached in the given order. */
    IndexRange behind(long reached, EventFilter.Order order) {
        return order == EventFilter.Order.OLDEST_FIRST
                ? new IndexRange(Math.max(first, reached + 1), last)
                : new IndexRange(first, Math.min(last, reached - 1));
    }

    IndexRange upTo(long index) {
        return new IndexRange(first, Math.min(last, index));
    }
}
