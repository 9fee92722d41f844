package vn.exemplar.chassis.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Cause;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.publishing.CloudEvent;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.Topic;

/** Leads each record to the doors for its type. A tolerant reader: unknown fields are ignored, unknown types skipped. */
final class Doors {
    private static final String ROLE = "SERVICE";

    private final Map<String, List<ContractDoor<?>>> byType;
    private final JsonMapper tolerant;
    private final Clock clock;
    private final MeterRegistry meters;

    Doors(List<ContractDoor<?>> doors, JsonMapper json, Clock clock, MeterRegistry meters) {
        this.byType = doors.stream().collect(Collectors.groupingBy(door -> Topic.typeName(door.eventType())));
        this.tolerant = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Takes one record through all its doors.
     *
     * @throws Undecodable when it can never be read
     * @throws RuntimeException what a door threw
     */
    void enter(IncomingRecord record) {
        CloudEvent envelope = envelope(record);
        List<ContractDoor<?>> doors = byType.getOrDefault(envelope.type(), List.of());
        if (doors.isEmpty()) {
            meters.counter("exemplar.skipped", "topic", record.topic().topicName())
                    .increment();
            return;
        }
        doors.forEach(door -> enter(door, record, envelope));
        meters.counter("exemplar.consumed", "type", envelope.type()).increment();
    }

    private <E extends ContractEvent> void enter(ContractDoor<E> door, IncomingRecord record, CloudEvent envelope) {
        E event;
        try {
            event = Objects.requireNonNull(tolerant.readValue(record.body(), door.eventType()));
        } catch (JacksonException | NullPointerException unreadable) {
            throw new Undecodable("The body is not a " + envelope.type(), unreadable);
        }
        door.on(event, act(door, record, envelope));
    }

    private Act act(ContractDoor<?> door, IncomingRecord record, CloudEvent envelope) {
        String doorName = ClassUtils.getUserClass(door).getSimpleName();
        return new Act(
                Actor.service(record.topic().producer()),
                ROLE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                CommandIds.ofEvent(envelope.source() + '#' + envelope.id(), doorName),
                "event:" + envelope.id(),
                record.topic().topicName() + ' ' + doorName,
                envelope.correlationId(),
                new Cause(envelope.id(), envelope.source(), envelope.logIndex(), envelope.leafHash()));
    }

    private static CloudEvent envelope(IncomingRecord record) {
        try {
            return CloudEvent.from(record.headers());
        } catch (IllegalArgumentException malformed) {
            throw new Undecodable("The headers are no CloudEvent: " + malformed.getMessage(), malformed);
        }
    }
}
