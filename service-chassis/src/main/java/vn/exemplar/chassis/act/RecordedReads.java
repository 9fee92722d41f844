package vn.exemplar.chassis.act;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Writes down who reads what. Guarantee: on return the record is stored, on failure an exception says so and nothing may
 * be shown. Cost: one commit.
 */
public final class RecordedReads {
    private final EventBus ledger;

    public RecordedReads(EventBus ledger) {
        this.ledger = ledger;
    }

    /** @param asked what was asked for, by name; texts that are no ids, numbers or times are left out */
    public void record(Act act, String subject, Map<String, String> asked) {
        Map<String, String> kept = new TreeMap<>();
        asked.forEach((name, value) -> kept.put(KeptText.of(name), KeptText.of(value)));
        ReadRecorded read = new ReadRecorded(KeptText.of(subject), act.door(), kept);
        ledger.publish(new GenericEventMessage<>(read, ActMetadata.withoutCommand(act)));
    }
}
