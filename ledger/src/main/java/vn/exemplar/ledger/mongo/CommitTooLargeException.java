package vn.exemplar.ledger.mongo;

/** A commit has more events or bytes than one document may hold. Nothing was stored; store it in smaller parts. */
public final class CommitTooLargeException extends IllegalArgumentException {

    CommitTooLargeException(int events, long bytes) {
        super("A commit holds at most %d events and %d bytes, but this one has %d events and %d bytes"
                .formatted(LedgerWriter.MAX_EVENTS, LedgerWriter.MAX_BYTES, events, bytes));
    }
}
