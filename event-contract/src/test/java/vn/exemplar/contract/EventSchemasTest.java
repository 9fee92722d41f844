package vn.exemplar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that consumers in any language build on say what the producers send. */
final class EventSchemasTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Class<? extends ContractEvent>> everyEvent() {
        return Arrays.stream(Topic.values()).flatMap(topic -> topic.eventTypes().stream());
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_has_the_schema_of_its_record(Class<? extends ContractEvent> type) {
        Shipped.assertUpToDate(EventSchemas.fileOf(type), EventSchemas.of(type));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void what_is_sent_fits_its_schema_also_with_a_field_that_it_does_not_know(Class<? extends ContractEvent> type) {
        for (Samples.Form form : Samples.Form.values()) {
            ObjectNode sent = (ObjectNode) Shipped.read(GoldenFilesTest.goldenOf(type, form));
            sent.put("addedLater", true);
            assertThat(faults(type, sent)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_without_one_of_its_fields_or_with_another_type_in_it_does_not_fit(
            Class<? extends ContractEvent> type) {
        ObjectNode sent = (ObjectNode) Shipped.read(GoldenFilesTest.goldenOf(type, Samples.Form.FULL));
        for (String field : List.copyOf(sent.propertyNames())) {
            ObjectNode lacking = sent.deepCopy();
            lacking.remove(field);
            assertThat(faults(type, lacking)).as("without %s", field).hasSize(1);
            ObjectNode mistyped = sent.deepCopy();
            mistyped.putArray(field).addArray();
            assertThat(faults(type, mistyped))
                    .as("with a list of lists as %s", field)
                    .isNotEmpty();
        }
    }

    @Test
    void no_schema_is_left_over_from_an_event_that_is_no_more() throws IOException {
        try (Stream<Path> files = Files.list(EventSchemas.FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            everyEvent().map(EventSchemas::fileOf).toList());
        }
    }

    private static List<Error> faults(Class<? extends ContractEvent> type, JsonNode event) {
        return SCHEMAS.getSchema(Shipped.read(EventSchemas.fileOf(type))).validate(event);
    }
}
