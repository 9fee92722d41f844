package vn.exemplar.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * What differs between two JSON values, field by field. Of two lists the equal beginning and the equal end are passed
 * over, what lies between is compared place by place. Cost: linear in the size of both.
 */
final class JsonDifference {
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final List<Change> changes = new ArrayList<>();

    private JsonDifference() {}

    /** @param before a missing node when there was nothing: then every field of {@code after} is new */
    static List<Change> between(JsonNode before, JsonNode after) {
        JsonDifference difference = new JsonDifference();
        JsonNode earlier = before.isMissingNode() ? JsonNodeFactory.instance.objectNode() : before;
        difference.compare(JsonPointer.empty(), earlier, after);
        return List.copyOf(difference.changes);
    }

    private void compare(JsonPointer path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            before.propertyNames().forEach(name -> at(path.appendProperty(name), before.path(name), after.path(name)));
            after.propertyNames().stream()
                    .filter(name -> !before.has(name))
                    .forEach(name -> at(path.appendProperty(name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            compareLists(path, before, after);
        } else {
            changes.add(new Change(path.toString(), Change.Kind.CHANGED, before, after));
        }
    }

    private void at(JsonPointer path, JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            changes.add(new Change(path.toString(), Change.Kind.ADDED, null, after));
        } else if (after.isMissingNode()) {
            changes.add(new Change(path.toString(), Change.Kind.REMOVED, before, null));
        } else {
            compare(path, before, after);
        }
    }

    private void compareLists(JsonPointer path, JsonNode before, JsonNode after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.path(head).equals(after.path(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.path(before.size() - 1 - tail).equals(after.path(after.size() - 1 - tail))) {
            tail++;
        }
        int removed = before.size() - tail;
        int added = after.size() - tail;
        for (int i = head; i < Math.max(removed, added); i++) {
            at(path.appendIndex(i), i < removed ? before.path(i) : NOTHING, i < added ? after.path(i) : NOTHING);
        }
    }
}
