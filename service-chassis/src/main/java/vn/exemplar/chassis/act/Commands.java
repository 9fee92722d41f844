package vn.exemplar.chassis.act;

import java.util.List;
import java.util.Optional;

/** The only way to a decision: idempotent by {@link Act#commandId()}, retried when two writers meet. */
public interface Commands {

    /**
     * Carries decisions out in one commit of the ledger, all or none, or answers as it did the first time.
     *
     * @param decisions at least one, all of one act; events are stored in their order, and of several decisions about
     *     one subject each sees what those before it decided
     * @return where the events stand, named after the subject of the first decision; empty when there was nothing to
     *     record
     * @throws Refusal when a rule says no; nothing was recorded then but, where the refusal says so, the refusal itself
     * @throws IdempotencyKeyReused when the command id was used before for another request
     */
    Optional<Receipt> together(List<? extends Decision<?, ?>> decisions);

    /** Carries one decision out, as {@link #together} does. */
    default Optional<Receipt> carryOut(Decision<?, ?> decision) {
        return together(List.of(decision));
    }

    /** Like {@link #carryOut} for decisions that always record something. */
    default Receipt send(Decision<?, ?> decision) {
        return carryOut(decision)
                .orElseThrow(
                        () -> new IllegalStateException(decision.getClass().getSimpleName() + " recorded nothing"));
    }
}
