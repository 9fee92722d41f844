package vn.exemplar.ledger.chain;

/** The log does not fit together at an index: readers stop here and never skip. */
public final class BrokenLogException extends RuntimeException {

    private final long index;
    private final Break kind;
    private final String explanation;

    public BrokenLogException(long index, Break kind, String explanation) {
        super(explanation);
        this.index = index;
        this.kind = kind;
        this.explanation = explanation;
    }

    /** First global index that is not proved any more. */
    public long index() {
        return index;
    }

    public Break kind() {
        return kind;
    }

    /** One sentence for people. */
    public String explanation() {
        return explanation;
    }
}
