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

/**
 * Leads each record to the doors for its type, in the order of the producer's ledger: what is not newer than the last
 * event of its subject that went through has no effect. A tolerant reader: unknown fields are ignored.
 */
final class Doors {
    private static final String ROLE = "SERVICE";
    private static final String STRUCTURED = "application/cloudevents";

    private final Map<String, List<ContractDoor<?>>> byType;
    private final SubjectMarks marks;
    private final JsonMapper tolerant;
    private final Clock clock;
    private final MeterRegistry meters;

    Doors(List<ContractDoor<?>> doors, SubjectMarks marks, JsonMapper json, Clock clock, MeterRegistry meters) {
        this.byType = doors.stream().collect(Collectors.groupingBy(door -> Topic.typeName(door.eventType())));
        this.marks = marks;
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
    void enter(Topic topic, IncomingRecord record) {
        byte[] body = bodyOf(record);
        CloudEvent envelope = envelope(record);
        if (topic.eventTypes().stream().map(Topic::typeName).noneMatch(envelope.type()::equals)) {
            throw new Undecodable(Undecodable.UNKNOWN_TYPE);
        }
        List<ContractDoor<?>> doors = byType.getOrDefault(envelope.type(), List.of());
        if (doors.isEmpty() || !marks.isNew(envelope)) {
            meters.counter("exemplar.skipped", "topic", topic.topicName()).increment();
            return;
        }
        doors.forEach(door -> enter(door, topic, envelope, body));
        marks.move(envelope);
        meters.counter("exemplar.consumed", "type", envelope.type()).increment();
    }

    private static byte[] bodyOf(IncomingRecord record) {
        byte[] body = record.body();
        String contentType = CloudEvent.text(record.headers(), "content-type");
        if (body == null) {
            throw new Undecodable("without a body");
        }
        if (contentType != null && contentType.startsWith(STRUCTURED)) {
            throw new Undecodable("a CloudEvent in structured mode, the contract is binary mode");
        }
        return body;
    }

    private <E extends ContractEvent> void enter(ContractDoor<E> door, Topic topic, CloudEvent envelope, byte[] body) {
        E event;
        try {
            event = Objects.requireNonNull(tolerant.readValue(body, door.eventType()));
        } catch (JacksonException | NullPointerException unreadable) {
            throw new Undecodable("its body is not a " + Topic.typeName(door.eventType()));
        }
        door.on(event, act(door, topic, envelope));
    }

    private Act act(ContractDoor<?> door, Topic topic, CloudEvent envelope) {
        String doorName = ClassUtils.getUserClass(door).getSimpleName();
        return new Act(
                Actor.service(topic.producer()),
                ROLE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                CommandIds.ofEvent(envelope.source() + '#' + envelope.id(), doorName),
                "event:" + envelope.id(),
                topic.topicName() + ' ' + doorName,
                envelope.correlationId(),
                new Cause(envelope.id(), envelope.source(), envelope.logIndex(), envelope.leafHash()));
    }

    private static CloudEvent envelope(IncomingRecord record) {
        try {
            return CloudEvent.from(record.headers());
        } catch (IllegalArgumentException malformed) {
            throw new Undecodable("no CloudEvent: " + malformed.getMessage());
        }
    }
}
