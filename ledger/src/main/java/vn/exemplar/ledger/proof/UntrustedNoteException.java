package vn.exemplar.ledger.proof;

/** A note that no known key signed, or whose signature is wrong. */
public final class UntrustedNoteException extends RuntimeException {

    public UntrustedNoteException(String explanation) {
        super(explanation);
    }
}
