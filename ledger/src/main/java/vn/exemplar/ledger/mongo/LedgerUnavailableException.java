package vn.exemplar.ledger.mongo;

/**
 * The ledger takes no commits at the moment: more are waiting than it can store, the database cannot be reached, or
 * the clock differs from the database's. Nothing of this one was stored; try again later.
 */
public final class LedgerUnavailableException extends RuntimeException {

    LedgerUnavailableException(String message) {
        super(message);
    }

    LedgerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
