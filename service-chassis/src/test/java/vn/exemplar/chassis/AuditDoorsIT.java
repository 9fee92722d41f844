package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.exemplar.chassis.act.ReadRecorded;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;

/** A1: whoever uses the audit is on record, by whichever door, and also when they do not stay to the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditDoorsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int EVENTS = 8_000;
    private static final int EVENTS_AT_ONCE = 500;

    private final Sample service = Sample.start(Map.of());
    private final LedgerReader ledger = service.bean(LedgerReader.class);
    private final LedgerBook book = service.bean(LedgerBook.class);

    private record Door(String method, String path) {
        String name() {
            return method + " /sample" + path;
        }

        String address(String lamp, long event) {
            return path.replace("{id}", lamp).replace("{index}", Long.toString(event));
        }
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void every_door_below_audit_leaves_a_record_of_its_use_A1() {
        String lamp = service.hangLamp("Hành lang");
        long event = head();
        List<Door> doors = doors();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(12);
        for (Door door : doors) {
            long before = head();
            Answer answer = use(door, door.address(lamp, event));
            assertThat(answer.status())
                    .as("%s answers: %s", door.name(), answer)
                    .isNotIn(401, 403, 404, 405);
            assertThat(recordedSince(before)).as(door.name()).containsExactly(door.name());
        }
    }

    /** Every handler below /audit but for the log itself, whose tiles are hashes and are fetched by the hundred. */
    private List<Door> doors() {
        return service
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/audit") && !path.startsWith("/audit/log"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(method -> new Door(method, path))))
                .toList();
    }

    private Answer use(Door door, String address) {
        return switch (door.method()) {
            case "GET" -> service.get(address, Sample.AUDITOR);
            case "POST" -> service.post(address, Sample.AUDITOR, "");
            default -> throw new AssertionError("An audit reads: " + door);
        };
    }

    /** The doors of the reads by the auditor that are behind an index. */
    private List<String> recordedSince(long index) {
        try (var commits = ledger.commits(index + 1)) {
            List<LedgerEvent> events = new ArrayList<>();
            commits.forEachRemaining(commit -> events.addAll(commit.events()));
            return events.stream()
                    .filter(event -> event.storedType().equals("chassis.ReadRecorded.v1"))
                    .map(event -> book.payload(event).path("door").asString())
                    .toList();
        }
    }

    @Test
    void an_export_that_its_reader_cuts_off_is_on_record_and_leaves_no_cursor_behind_A1() throws IOException {
        fillTheLedger();
        long before = head();
        try (Socket connection = new Socket()) {
            connection.setReceiveBufferSize(4_096);
            connection.connect(
                    new InetSocketAddress("localhost", Integer.parseInt(service.setting("local.server.port"))));
            connection.getOutputStream().write(request());
            assertThat(connection.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
            await().atMost(PATIENCE).until(() -> openCursors() == 1);
            assertThat(recordedSince(before)).containsExactly("GET /sample/audit/events.csv");
            connection.setSoLinger(true, 0);
        }
        await().atMost(PATIENCE).until(() -> openCursors() == 0);
        assertThat(recordedSince(before)).containsExactly("GET /sample/audit/events.csv");
    }

    /** More than what lies between a server and a client that does not read. */
    private void fillTheLedger() {
        Map<String, String> asked = IntStream.range(0, 10)
                .boxed()
                .collect(Collectors.toMap(i -> "q" + i, i -> "x".repeat(200), (one, other) -> one, TreeMap::new));
        EventBus bus = service.bean(EventBus.class);
        for (int i = 0; i < EVENTS; i += EVENTS_AT_ONCE) {
            bus.publish(Stream.generate(() -> new GenericEventMessage<>(new ReadRecorded("filler", "GET /", asked)))
                    .limit(EVENTS_AT_ONCE)
                    .toList());
        }
        await().atMost(PATIENCE)
                .until(() -> service.bean(ViewPositions.class)
                                .of(Set.of(ViewPositions.AUDIT_INDEX))
                                .viewed()
                        >= head());
    }

    private byte[] request() {
        return ("GET /sample/audit/events.csv HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Infrastructure.issuer().tokenFor(Sample.AUDITOR) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Cursors that wait in the view database for somebody to read on. */
    private int openCursors() {
        String views = service.setting("exemplar.mongo.database-prefix") + "_views.";
        return service.bean(MongoClient.class)
                .getDatabase("admin")
                .aggregate(List.of(
                        new Document("$currentOp", new Document("idleCursors", true).append("allUsers", true)),
                        Aggregates.match(
                                Filters.and(Filters.eq("type", "idleCursor"), Filters.regex("ns", '^' + views)))))
                .into(new ArrayList<>())
                .size();
    }

    private long head() {
        return ledger.head().orElseThrow();
    }
}
