package vn.exemplar.ledger.mongo;

import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * The newest commit that a majority has (L1: nothing is built on any other): the writer's own last one, or else the one
 * that was read. Not thread-safe.
 */
final class Tail {

    private final LedgerReader reader;
    private final LogOrigin origin;
    private @Nullable CommitHeader known;
    private CommitHeader lastKnown = CommitHeader.BEFORE_THE_FIRST;
    private boolean movedByOthers;

    Tail(LedgerReader reader, LogOrigin origin) {
        this.reader = reader;
        this.origin = origin;
    }

    /** @throws BrokenLogException when the newest commit's content does not have its hash under this log's origin */
    CommitHeader get() {
        CommitHeader header = known;
        if (header == null) {
            header = reader.newest().map(this::proved).orElse(CommitHeader.BEFORE_THE_FIRST);
            known = header;
            movedByOthers |= lastKnown.count() > 0 && header.firstIndex() > lastKnown.firstIndex();
            lastKnown = header;
        }
        return header;
    }

    void advanceTo(CommitHeader stored) {
        known = stored;
        lastKnown = stored;
    }

    /** Another process may have written since. */
    void forget() {
        known = null;
    }

    /** Whether another process has written since this was asked last. */
    boolean movedByOthers() {
        boolean moved = movedByOthers;
        movedByOthers = false;
        return moved;
    }

    private CommitHeader proved(Commit newest) {
        return newest.requireOwnHash(origin).header();
    }
}
