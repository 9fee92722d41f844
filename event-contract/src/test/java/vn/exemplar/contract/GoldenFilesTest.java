package vn.exemplar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands on the wire never changes: a shipped event is not edited, a changed one is a new type. A consumer reads
 * the golden files of its producer.
 */
final class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Arguments> everyEventInEachForm() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> topic.eventTypes().stream())
                .flatMap(type -> Arrays.stream(Samples.Form.values()).map(form -> Arguments.of(type, form)));
    }

    @ParameterizedTest
    @MethodSource("everyEventInEachForm")
    void an_event_looks_on_the_wire_as_it_always_did(Class<? extends ContractEvent> type, Samples.Form form) {
        Shipped.assertUnchanged(goldenOf(type, form), Samples.of(type, form));
    }

    @ParameterizedTest
    @MethodSource("everyEventInEachForm")
    void an_event_comes_back_as_it_was_even_with_a_field_that_is_not_known_yet(
            Class<? extends ContractEvent> type, Samples.Form form) {
        ObjectNode wire = (ObjectNode) Shipped.read(goldenOf(type, form));
        wire.put("addedLater", true);
        assertThat((Object) Shipped.JSON.treeToValue(wire, type)).isEqualTo(Samples.of(type, form));
    }

    static Path goldenOf(Class<? extends ContractEvent> type, Samples.Form form) {
        return GOLDEN.resolve(Topic.typeName(type) + (form == Samples.Form.FULL ? ".json" : ".minimal.json"));
    }
}
