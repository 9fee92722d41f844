package vn.exemplar.nomination.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;

/**
 * One field that two versions of a nomination have differently.
 *
 * @param field for example {@code summary} or {@code claims/1.G.01/text}
 * @param before null where the field is new
 * @param after null where the field is gone
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What names an element of a list; without a name it is its place. */
    private static final Map<String, String> KEYS =
            Map.of("achievements", "", "dossierParts", "part", "evidence", "id", "claims", "criterionId");

    /** Every field that differs, in the order of the nomination. */
    public static List<Difference> between(NominationContent before, NominationContent after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new Difference(field, old.get(field), now.get(field)))
                .toList();
    }

    /**
     * The points of the checklist that look different now: criteria by their claim and its evidence, and parts.
     *
     * @param files names of the files that are other ones now
     */
    public static Set<String> changedPoints(NominationContent before, NominationContent after, Set<String> files) {
        Set<String> points = new TreeSet<>();
        after.dossierParts().stream()
                .filter(part -> files.contains(part.file()))
                .forEach(part -> points.add(part.part()));
        after.evidence().stream()
                .filter(evidence -> files.contains(evidence.file()))
                .forEach(evidence -> claimsProvedBy(evidence.id(), after).forEach(points::add));
        for (Difference difference : between(before, after)) {
            String[] steps = difference.field().split("/");
            switch (steps[0]) {
                case "claims", "dossierParts" -> points.add(steps[1]);
                case "evidence" -> claimsProvedBy(steps[1], before, after).forEach(points::add);
                default -> {}
            }
        }
        return points;
    }

    private static Stream<String> claimsProvedBy(String evidence, NominationContent... versions) {
        return Stream.of(versions)
                .flatMap(version -> version.claims().stream())
                .filter(claim -> claim.evidence().contains(evidence))
                .map(Claim::criterionId);
    }

    private static Map<String, String> fields(NominationContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        JSON.<ObjectNode>valueToTree(content).properties().forEach(part -> {
            if (KEYS.containsKey(part.getKey())) {
                elements(fields, part.getKey(), part.getValue());
            } else {
                put(fields, part.getKey(), part.getValue());
            }
        });
        return fields;
    }

    private static void elements(Map<String, String> fields, String list, JsonNode values) {
        String key = KEYS.getOrDefault(list, "");
        for (int position = 0; position < values.size(); position++) {
            ObjectNode element = (ObjectNode) values.path(position);
            String id = key.isEmpty()
                    ? Integer.toString(position + 1)
                    : element.remove(key).asString();
            put(
                    fields,
                    list + '/' + id,
                    element.size() == 1 ? element.iterator().next() : element);
        }
    }

    private static void put(Map<String, String> fields, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(part -> put(fields, path + '/' + part.getKey(), part.getValue()));
        } else if (value.isArray()) {
            fields.put(path, joined(value, ", "));
        } else if (!value.isNull()) {
            fields.put(path, value.asString());
        }
    }

    private static String joined(JsonNode values, String separator) {
        return values.valueStream()
                .filter(value -> !value.isNull())
                .map(value -> value.isContainer() ? joined(value, " ") : value.asString())
                .collect(Collectors.joining(separator));
    }
}
