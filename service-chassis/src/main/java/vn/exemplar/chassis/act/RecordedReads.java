package vn.exemplar.chassis.act;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Writes down who reads what. Guarantee: on return the record is stored, on failure an exception says so and nothing may
 * be shown. Cost: one commit.
 */
public final class RecordedReads {
    private static final Pattern ID_NUMBER_OR_TIME = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9._:/#+-]{0,255}");
    private static final String LEFT_OUT = "?";

    private final EventBus ledger;

    public RecordedReads(EventBus ledger) {
        this.ledger = ledger;
    }

    /** @param asked what was asked for, by name; texts that are no ids, numbers or times are left out */
    public void record(Act act, String subject, Map<String, String> asked) {
        Map<String, String> kept = new TreeMap<>();
        asked.forEach((name, value) -> kept.put(fit(name), fit(value)));
        ReadRecorded read = new ReadRecorded(fit(subject), act.door(), kept);
        ledger.publish(new GenericEventMessage<>(read, ActMetadata.withoutCommand(act)));
    }

    private static String fit(String text) {
        return ID_NUMBER_OR_TIME.matcher(text).matches() ? text : LEFT_OUT;
    }
}
