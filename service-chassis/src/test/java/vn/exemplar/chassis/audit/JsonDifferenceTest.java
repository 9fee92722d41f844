package vn.exemplar.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class JsonDifferenceTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void equal_values_do_not_differ() {
        assertThat(between("{'a':[1,{'b':null}]}", "{'a':[1,{'b':null}]}")).isEmpty();
    }

    @Test
    void a_field_is_named_by_its_path_and_null_is_not_absence() {
        assertThat(between("{'a':{'b':1,'c/d':null},'e':1}", "{'a':{'b':2,'c/d':3},'f':null}"))
                .containsExactly(
                        "CHANGED /a/b 1 → 2", "CHANGED /a/c~1d null → 3", "REMOVED /e 1 → -", "ADDED /f - → null");
    }

    @Test
    void what_there_was_not_before_is_new_field_by_field() {
        assertThat(changes(MissingNode.getInstance(), JSON.readTree("{\"a\":1,\"b\":{\"c\":2}}")))
                .containsExactly("ADDED /a - → 1", "ADDED /b - → {\"c\":2}");
    }

    @Test
    void an_element_put_into_a_list_or_taken_out_does_not_move_the_others() {
        assertThat(between("[1,2,4]", "[1,2,3,4]")).containsExactly("ADDED /2 - → 3");
        assertThat(between("[1,2,3,4]", "[1,4]")).containsExactly("REMOVED /1 2 → -", "REMOVED /2 3 → -");
        assertThat(between("[1]", "[1,1]")).containsExactly("ADDED /1 - → 1");
        assertThat(between("[{'a':1},5]", "[{'a':2},5]")).containsExactly("CHANGED /0/a 1 → 2");
        assertThat(between("[1,2]", "[3,4,5]"))
                .containsExactly("CHANGED /0 1 → 3", "CHANGED /1 2 → 4", "ADDED /2 - → 5");
    }

    @Test
    void a_value_of_another_kind_is_changed_as_a_whole() {
        assertThat(between("{'a':[1]}", "{'a':{'b':1}}")).containsExactly("CHANGED /a [1] → {\"b\":1}");
    }

    private static List<String> between(String before, String after) {
        return changes(JSON.readTree(before.replace('\'', '"')), JSON.readTree(after.replace('\'', '"')));
    }

    private static List<String> changes(JsonNode before, JsonNode after) {
        return JsonDifference.between(before, after).stream()
                .map(change -> "%s %s %s → %s"
                        .formatted(change.kind(), change.path(), shown(change.before()), shown(change.after())))
                .toList();
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null ? "-" : value.toString();
    }
}
