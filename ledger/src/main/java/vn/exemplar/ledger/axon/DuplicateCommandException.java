package vn.exemplar.ledger.axon;

/** A command with this id was carried out before; nothing was stored now. Its commit is found by the id. */
public final class DuplicateCommandException extends RuntimeException {

    private final String commandId;

    DuplicateCommandException(String commandId, Throwable cause) {
        super("Command " + commandId + " was carried out before", cause);
        this.commandId = commandId;
    }

    public String commandId() {
        return commandId;
    }
}
