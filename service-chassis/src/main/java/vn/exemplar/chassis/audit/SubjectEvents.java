package vn.exemplar.chassis.audit;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.mongo.LedgerReader;

/**
 * The events of one aggregate from its first, straight from the ledger. Cost: one query for every {@value #WINDOW} events
 * and memory for as many, however long the history is.
 */
final class SubjectEvents implements Iterator<PlacedEvent> {
    private static final int WINDOW = 200;

    private final LedgerReader reader;
    private final String subject;
    private final long end;
    private final Queue<PlacedEvent> window = new ArrayDeque<>();
    private long next;

    /** @param end number of events to return; there must be that many */
    SubjectEvents(LedgerReader reader, String subject, long end) {
        this.reader = reader;
        this.subject = subject;
        this.end = end;
    }

    /** @throws Refusal when the ledger has no aggregate of this id */
    static long count(LedgerReader reader, String subject) {
        return reader.lastSequenceOf(subject).orElseThrow(() -> Refusal.notFound("subject-not-found", "A2")) + 1;
    }

    @Override
    public boolean hasNext() {
        return next < end;
    }

    /** @throws BrokenLogException when the ledger lacks the event */
    @Override
    public PlacedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (window.isEmpty()) {
            fill();
        }
        PlacedEvent event = window.poll();
        if (event == null || event.event().sequence() != next) {
            throw new BrokenLogException(
                    event == null ? 0 : event.event().index(),
                    Break.SEQUENCE_BREAK,
                    "Aggregate %s lacks its event number %d".formatted(subject, next));
        }
        next++;
        return event;
    }

    private void fill() {
        long until = Math.min(end, next + WINDOW);
        PlacedEvent.of(reader.commitsOf(subject, next, until))
                .filter(placed -> placed.event().belongsToAggregate())
                .filter(placed -> placed.event().aggregateId().equals(subject))
                .filter(placed ->
                        placed.event().sequence() >= next && placed.event().sequence() < until)
                .forEach(window::add);
    }
}
