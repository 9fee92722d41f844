package vn.exemplar.chassis.act;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.event.StoredType;

/** The bytes of the chassis's own events, as they stand in every service's ledger. */
class StoredEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final StableNameSerializer LEDGER =
            StableNameSerializer.of(List.of(ActRefused.class, ReadRecorded.class));

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("full", new ActRefused("lamp-1", "POST /sample/api/lamps", "own-lamp", "L2")),
                Arguments.of("minimal", new ActRefused("", "", "", "")),
                Arguments.of(
                        "full",
                        new ReadRecorded(
                                "lamp-1",
                                "GET /sample/audit/subjects/{id}/state",
                                Map.of("time", "2026-01-01T00:00:00Z", "id", "lamp-1"))),
                Arguments.of("minimal", new ReadRecorded("", "", Map.of())));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("samples")
    void a_stored_event_keeps_its_shape(String extent, Object event) throws IOException {
        String name = event.getClass().getAnnotation(StoredType.class).value();
        String json = new String(LEDGER.serialize(event, byte[].class).getData(), UTF_8);
        Path golden = FOLDER.resolve(name + '.' + extent + ".json");
        if (Files.notExists(golden) && Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, json);
        }
        assertThat(golden)
                .as("If %s is a new event, accept its golden files with%n%s", name, """
                        mvn -B -ntp -pl service-chassis -am test -Dtest=StoredEventsTest \
                        -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true""")
                .exists();
        String stored = Files.readString(golden);
        assertThat(json)
                .as("A shipped event never changes; add a next version and an upcaster")
                .isEqualTo(stored);
        Object read =
                LEDGER.deserialize(new SimpleSerializedObject<>(stored.getBytes(UTF_8), byte[].class, name, null));
        assertThat(read).isEqualTo(event);
    }
}
