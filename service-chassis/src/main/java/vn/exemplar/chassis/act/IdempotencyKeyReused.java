package vn.exemplar.chassis.act;

/** A command id came again with another request; answered as 409 {@code idempotency-key-reused}. */
public final class IdempotencyKeyReused extends RuntimeException {

    public IdempotencyKeyReused(String commandId) {
        super("Command id " + commandId + " was already used for another request");
    }
}
