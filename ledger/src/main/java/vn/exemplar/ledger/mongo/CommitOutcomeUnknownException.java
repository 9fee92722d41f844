package vn.exemplar.ledger.mongo;

/**
 * The database did not answer in time, and the commit may or may not be stored. Try again with the same command id: a
 * command that was stored is found by it.
 */
public final class CommitOutcomeUnknownException extends RuntimeException {

    CommitOutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
