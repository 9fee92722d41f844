package vn.exemplar.chassis.act;

import java.util.Optional;

/** The only way to a command handler: idempotent by {@link Act#commandId()}, retried when two writers meet. */
public interface Commands {

    /**
     * Carries a command out, or answers as it did the first time.
     *
     * @param aggregateId the aggregate that the receipt names
     * @param command a record with an {@code @TargetAggregateIdentifier}
     * @return where the command's events stand; empty when the handler had nothing to record (an idempotent no-op)
     * @throws Refusal when a rule says no; nothing was recorded then but, where the refusal says so, the refusal itself
     * @throws IdempotencyKeyReused when the command id was used before for another request
     */
    Optional<Receipt> carryOut(String aggregateId, Object command, Act act);

    /** Like {@link #carryOut} for commands that always record something. */
    default Receipt send(String aggregateId, Object command, Act act) {
        return carryOut(aggregateId, command, act)
                .orElseThrow(() -> new IllegalStateException(command.getClass().getSimpleName() + " recorded nothing"));
    }
}
