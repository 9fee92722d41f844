package vn.exemplar.ledger.mongo;

import java.util.concurrent.locks.LockSupport;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.LedgerEvent;

/**
 * A commit on its way into the log, between the thread that wants it stored and the one whose turn it is to write. All
 * but its place is ready when it is made.
 */
final class PendingCommit {

    private final Draft draft;
    private final byte[] document;
    private final Thread caller = Thread.currentThread();
    private final long since;
    private CommitHeader header = CommitHeader.BEFORE_THE_FIRST;
    private @Nullable RuntimeException failure;
    private volatile boolean done;

    /** @param since when its caller came, as {@link System#nanoTime()} tells */
    PendingCommit(Draft draft, byte[] document, long since) {
        this.draft = draft;
        this.document = document;
        this.since = since;
    }

    void chain(CommitHeader previous, long nowMicros) {
        header = draft.chain(previous, nowMicros);
        CommitEncoder.place(document, header);
    }

    CommitHeader header() {
        return header;
    }

    RawBsonDocument document() {
        return new RawBsonDocument(document);
    }

    int length() {
        return document.length;
    }

    long waitedNanos() {
        return System.nanoTime() - since;
    }

    /** As it stands, or would stand, in the log. */
    Commit commit() {
        return draft.at(header);
    }

    void stored() {
        done = true;
        LockSupport.unpark(caller);
    }

    void failed(RuntimeException why) {
        failure = why;
        stored();
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    boolean isDone() {
        return done;
    }

    /** The commit as it was stored, once done. */
    Commit answer() {
        if (failure != null) {
            throw failure;
        }
        return commit();
    }

    /** Names it for people: what it was to record, and about what. */
    @Override
    public String toString() {
        LedgerEvent first = draft.events().getFirst();
        return "%d event(s), first '%s' of %s %s"
                .formatted(draft.events().size(), first.storedType(), first.aggregateType(), first.aggregateId());
    }
}
