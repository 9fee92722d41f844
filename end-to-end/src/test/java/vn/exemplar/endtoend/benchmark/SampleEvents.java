package vn.exemplar.endtoend.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.event.StoredType;

/** Events as services write them: about 600 bytes each with their metadata. */
final class SampleEvents {

    /** Reads and writes them. */
    static final Serializer SERIALIZER = StableNameSerializer.of(List.of(ClaimRevised.class));

    private static final String EVIDENCE =
            "Hồ sơ minh chứng đã được đơn vị xác nhận và công khai tại trụ sở; ".repeat(3);
    private static final byte[] METADATA =
            ("{\"actor\":\"p10\",\"role\":\"UNIT_OFFICER\",\"unit\":\"u-03\",\"door\":\"api\","
                            + "\"causation\":\"0199aaaa-0000-7000-8000-000000000000\",\"ruleSet\":\"2025-1\"}")
                    .getBytes(StandardCharsets.UTF_8);

    @StoredType("benchmark.ClaimRevised.v1")
    record ClaimRevised(String dossierId, String criterion, int points, String evidence, String revisedOn) {}

    private SampleEvents() {}

    static String id() {
        return IdentifierFactory.getInstance().generateIdentifier();
    }

    /** Events of a new aggregate, ready for the log. */
    static List<LedgerEvent> stored(int count) {
        String aggregateId = id();
        Instant now = Instant.now();
        List<LedgerEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] payload =
                    SERIALIZER.serialize(claim(aggregateId, i), byte[].class).getData();
            events.add(new LedgerEvent(
                    0,
                    id(),
                    LedgerEvent.nanosOf(now),
                    "Dossier",
                    aggregateId,
                    i,
                    "benchmark.ClaimRevised.v1",
                    "",
                    payload,
                    METADATA));
        }
        return events;
    }

    /** The same as Axon's messages. */
    static List<DomainEventMessage<?>> messages(int count) {
        String aggregateId = id();
        List<DomainEventMessage<?>> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(new GenericDomainEventMessage<>(
                    "Dossier",
                    aggregateId,
                    i,
                    claim(aggregateId, i),
                    Map.of("actor", "p10", "role", "UNIT_OFFICER", "unit", "u-03", "ruleSet", "2025-1")));
        }
        return events;
    }

    private static ClaimRevised claim(String aggregateId, int i) {
        return new ClaimRevised(aggregateId, "criterion-" + i, i, EVIDENCE, "2026-01-31");
    }
}
