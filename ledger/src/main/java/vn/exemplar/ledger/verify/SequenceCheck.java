package vn.exemplar.ledger.verify;

import java.util.HashMap;
import java.util.Map;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Follows the sequence numbers of all aggregates. Memory: about 100 bytes an aggregate. */
final class SequenceCheck {

    private final Map<String, Long> next = new HashMap<>();

    /** @throws BrokenLogException when the number is not the one that is due */
    void accept(long index, String aggregateId, long sequence) {
        if (sequence == LedgerEvent.NO_AGGREGATE) {
            return;
        }
        Long due = next.put(aggregateId, sequence + 1);
        if (sequence != (due == null ? 0 : due)) {
            throw new BrokenLogException(
                    index,
                    Break.SEQUENCE_BREAK,
                    "Event %d is number %d of aggregate %s, but number %d was due"
                            .formatted(index, sequence, aggregateId, due == null ? 0 : due));
        }
    }
}
