package vn.exemplar.ledger.chain;

/**
 * Name of a log, part of every leaf, so that the events of one log can never pass for those of another. A schema-less
 * URL without spaces and plus signs, as C2SP tlog-checkpoint asks for.
 */
public record LogOrigin(String value) {

    public LogOrigin {
        if (!value.matches("[^\\s+]{1,128}")) {
            throw new IllegalArgumentException(
                    "A log origin has 1 to 128 characters without white space and '+', but this one is: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
