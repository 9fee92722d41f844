package vn.exemplar.stack.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Who is who in the sample department. */
final class Cast {

    static final String DIRECTOR = "p01";
    static final String SECRETARY = "p09";
    static final String STANDING_OFFICER = "p10";
    static final String PRESS_OFFICER = "p19";
    static final String EDITOR = "p20";
    static final String AUDITOR = "p21";

    private final Map<String, JsonNode> people = new HashMap<>();
    private final JsonNode council;

    Cast(JsonNode sample) {
        sample.path("people").forEach(person -> people.put(person.path("id").asString(), person));
        council = sample.path("council");
    }

    JsonNode council() {
        return council;
    }

    List<String> councillors() {
        return StreamSupport.stream(council.path("seats").spliterator(), false)
                .map(seat -> seat.path("personId").asString())
                .toList();
    }

    String unitOf(String person) {
        return people.getOrDefault(person, MissingNode.getInstance())
                .path("unit")
                .asString("");
    }

    String introduce(String person) {
        JsonNode known = people.get(person);
        return known == null ? person : person + " " + known.path("name").asString() + " (" + unitOf(person) + ")";
    }
}
