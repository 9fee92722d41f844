package vn.exemplar.ledger.proof;

/** The log takes no commits, since it is not known to be the one that was pinned; nothing was stored. */
public final class LogClosedException extends RuntimeException {

    LogClosedException(String message) {
        super(message);
    }
}
