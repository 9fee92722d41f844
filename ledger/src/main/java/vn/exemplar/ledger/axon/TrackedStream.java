package vn.exemplar.ledger.axon;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;

/**
 * Events from an index on, over one database cursor. Ends at the head and can be asked again later: it then opens a new
 * cursor where the old one ended, and what it brings must join what came before.
 */
final class TrackedStream extends Spliterators.AbstractSpliterator<TrackedEventData<?>> implements AutoCloseable {

    private final LedgerReader reader;
    private long nextIndex;
    private @Nullable CommitCursor cursor;
    private @Nullable Commit commit;

    private TrackedStream(LedgerReader reader, long fromIndex) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.reader = reader;
        this.nextIndex = fromIndex;
    }

    static Stream<TrackedEventData<?>> from(LedgerReader reader, long fromIndex) {
        TrackedStream stream = new TrackedStream(reader, fromIndex);
        return StreamSupport.stream(stream, false).onClose(stream::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
        Commit holding = commitOrClose();
        if (holding == null) {
            return false;
        }
        action.accept(StoredEvents.trackedEvent(holding.event(nextIndex)));
        nextIndex++;
        return true;
    }

    /** Also a failing read closes the cursor: Axon's event store drops such a stream without closing it. */
    private @Nullable Commit commitOrClose() {
        Commit holding = null;
        try {
            holding = commitHoldingNext();
            return holding;
        } finally {
            if (holding == null) {
                close();
            }
        }
    }

    private @Nullable Commit commitHoldingNext() {
        Commit current = commit;
        if (current != null && nextIndex <= current.lastIndex()) {
            return current;
        }
        CommitCursor open = cursor;
        if (open == null) {
            open = current == null ? reader.commits(nextIndex) : reader.commitsAfter(current);
            cursor = open;
        }
        while (open.hasNext()) {
            Commit next = open.next();
            commit = next;
            if (nextIndex <= next.lastIndex()) {
                return next;
            }
        }
        return null;
    }

    @Override
    public void close() {
        CommitCursor open = cursor;
        if (open != null) {
            open.close();
            cursor = null;
        }
    }
}
