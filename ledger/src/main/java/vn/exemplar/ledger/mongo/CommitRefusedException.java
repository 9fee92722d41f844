package vn.exemplar.ledger.mongo;

/** Another writer was faster: nothing of the commit was stored, and it can never be. */
public final class CommitRefusedException extends RuntimeException {

    /** What was already taken. */
    public enum Taken {
        /** An aggregate has an event with that sequence number, or lacks the one before it. */
        SEQUENCE,
        /** The log has an event with that id. */
        EVENT_ID,
        /** The command was carried out before. */
        COMMAND
    }

    private final Taken taken;
    private final int event;

    CommitRefusedException(Taken taken, int event, String message) {
        super(message);
        this.taken = taken;
        this.event = event;
    }

    public Taken taken() {
        return taken;
    }

    /** Which of the commit's events met the conflict, from 0. */
    public int event() {
        return event;
    }
}
