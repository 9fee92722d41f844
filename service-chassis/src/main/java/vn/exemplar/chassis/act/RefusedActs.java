package vn.exemplar.chassis.act;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/** Writes refused acts into the ledger. Guarantee: on return the record is stored, on failure an exception says so. */
public final class RefusedActs {
    private final EventBus ledger;

    public RefusedActs(EventBus ledger) {
        this.ledger = ledger;
    }

    /** Records a refusal that asks for it, once, however many layers it passes. */
    public void record(Act act, String subject, Refusal refusal) {
        if (refusal.claimRecording()) {
            record(act, subject, refusal.code(), refusal.rule());
        }
    }

    public void record(Act act, String subject, String code, String rule) {
        ActRefused refused = new ActRefused(subject, act.door(), code, rule);
        ledger.publish(new GenericEventMessage<>(refused, ActMetadata.withoutCommand(act)));
    }
}
