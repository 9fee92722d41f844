package vn.exemplar.audit;

/** What was asked for cannot be found out; the message says why. */
final class CouldNotCheck extends RuntimeException {

    CouldNotCheck(String message) {
        super(message);
    }

    CouldNotCheck(String message, Throwable cause) {
        super(message, cause);
    }
}
