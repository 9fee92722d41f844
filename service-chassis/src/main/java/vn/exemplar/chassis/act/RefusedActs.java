package vn.exemplar.chassis.act;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Writes refused acts into the ledger. Guarantee: on return the record is stored, on failure an exception says so. Cost:
 * one commit, and one of the actor's {@link RefusalAllowance}.
 */
public final class RefusedActs {
    private final EventBus ledger;
    private final RefusalAllowance allowance;

    public RefusedActs(EventBus ledger, RefusalAllowance allowance) {
        this.ledger = ledger;
        this.allowance = allowance;
    }

    /** Records a refusal that asks for it, once, however many layers it passes. */
    public void record(Act act, String subject, Refusal refusal) {
        if (refusal.claimRecording()) {
            record(act, subject, refusal.code(), refusal.rule());
        }
    }

    /** @param subject of the act; a text that is no id, number or time is left out */
    public void record(Act act, String subject, String code, String rule) {
        allowance.use(act.actor().id());
        ActRefused refused = new ActRefused(KeptText.of(subject), act.door(), code, rule);
        ledger.publish(new GenericEventMessage<>(refused, ActMetadata.withoutCommand(act)));
    }
}
