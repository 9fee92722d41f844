package vn.exemplar.ledger.fault;

/**
 * Something that a ledger did and never may.
 *
 * @param kind what it is called
 * @param what it was in particular
 */
record Violation(Kind kind, String what) {

    enum Kind {
        /** The log does not verify: a gap, a broken link, a changed content. */
        LOG_BROKEN,
        /** A command that was said to be stored is not in the log. */
        LOST,
        /** A command is in the log more than once. */
        DOUBLED,
        /** A command is in the log at another place, or with another hash, than was said. */
        MOVED,
        /** A command that was said to be refused for good is in the log. */
        REFUSED_YET_STORED,
        /** A command that nobody had sent before was said to have been carried out. */
        DENIED,
        /** The log has a command that nobody sent. */
        UNSENT,
        /** A reader stopped, or saw other events or another order than the log has. */
        MISREAD,
        /** A writer process ended by itself or complained. */
        WRITER_GAVE_UP
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
