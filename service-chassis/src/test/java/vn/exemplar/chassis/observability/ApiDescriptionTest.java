package vn.exemplar.chassis.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.scenario.DescribedDoors;

/** The description of the API is valid and says what a door takes and answers. */
class ApiDescriptionTest {
    private static final DescribedDoors DOORS = DescribedDoors.in(List.of("vn.exemplar.sample", "vn.exemplar.chassis"));

    private record Finding(String one) {}

    private record Other() {
        private record Finding(String another) {}
    }

    @Test
    void it_is_valid() {
        assertThat(DOORS.faults()).isEmpty();
    }

    @Test
    void a_nested_type_bears_the_name_of_the_one_around_it() {
        SchemaNames names = new SchemaNames();
        assertThat(names.nameForClass(Finding.class, Set.of())).isEqualTo("ApiDescriptionTestFinding");
        assertThat(names.nameForClass(Other.Finding.class, Set.of())).isEqualTo("ApiDescriptionTestOtherFinding");
    }

    @Test
    void two_types_of_one_name_are_refused() {
        SchemaNames names = new SchemaNames();
        names.nameForClass(java.util.List.class, Set.of());
        assertThat(names.nameForClass(java.util.List.class, Set.of())).isEqualTo("List");
        assertThatThrownBy(() -> names.nameForClass(java.awt.List.class, Set.of()))
                .hasMessageContaining("java.util.List")
                .hasMessageContaining("java.awt.List");
    }

    @Test
    void a_problem_is_described_as_what_it_is() {
        JsonNode problem = DOORS.document().at("/components/schemas/Problem");
        assertThat(problem.at("/properties/details/additionalProperties").asBoolean())
                .isTrue();
        assertThat(problem.at("/properties/rule/type").asString()).isEqualTo("string");
        assertThat(problem.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "code", "messages");
        assertThat(DOORS.document().at("/components/schemas/ProblemField").isObject())
                .isTrue();
    }

    @Test
    void what_may_be_null_is_described_so_and_the_rest_as_always_there() {
        JsonNode page = DOORS.document().at("/components/schemas/PageOfLampView");
        assertThat(page.at("/properties/next/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(page.path("required").toString()).contains("items", "total").doesNotContain("next");
        JsonNode event = DOORS.document().at("/components/schemas/AuditedEvent/properties");
        assertThat(event.at("/cause/anyOf").toString()).contains("#/components/schemas/Cause", "\"null\"");
        assertThat(event.at("/payload/properties").isMissingNode()).isTrue();
    }

    @Test
    void a_writing_door_says_how_to_repeat_it_and_a_reading_one_does_not() {
        JsonNode hang = DOORS.operation("/api/lamps", "post");
        assertThat(hang.toString()).contains("Idempotency-Key");
        assertThat(hang.path("operationId").asString()).isEqualTo("lampHang");
        assertThat(answers(hang)).contains("400", "401", "403", "409", "413", "415", "422", "429", "503");
        JsonNode list = DOORS.operation("/api/lamps", "get");
        assertThat(list.toString()).doesNotContain("Idempotency-Key").contains("After-Index", "Ledger-Index");
        assertThat(answers(list)).containsExactly("200", "400", "401", "403", "429", "503");
    }

    private static Set<String> answers(JsonNode operation) {
        return new TreeSet<>(operation.path("responses").propertyNames());
    }
}
