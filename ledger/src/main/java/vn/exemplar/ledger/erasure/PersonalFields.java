package vn.exemplar.ledger.erasure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.PersonalShape;
import vn.exemplar.ledger.event.PersonalShape.Clear;
import vn.exemplar.ledger.event.PersonalShape.Content;
import vn.exemplar.ledger.event.PersonalShape.Elements;
import vn.exemplar.ledger.event.PersonalShape.Parts;
import vn.exemplar.ledger.event.PersonalShape.Text;
import vn.exemplar.ledger.event.PersonalShape.Values;

/**
 * Where the personal texts of one event type stand in its JSON, and which component names their subject.
 *
 * @param subjectField component that names the subject
 * @param shape of the event
 */
record PersonalFields(String subjectField, Parts shape) {

    private static final String ANY_KEY = "*";

    /** What a type declares; empty when it has no personal component. */
    static Optional<PersonalFields> of(Class<?> eventType) {
        return PersonalShape.of(eventType) instanceof Parts shape
                ? Optional.of(new PersonalFields(subjectFieldOf(eventType), shape))
                : Optional.empty();
    }

    private static String subjectFieldOf(Class<?> eventType) {
        List<RecordComponent> named = Arrays.stream(eventType.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .toList();
        if (named.size() != 1
                || named.getFirst().getType() != String.class
                || named.getFirst().isAnnotationPresent(Personal.class)) {
            throw new IllegalArgumentException(eventType.getName()
                    + " has personal texts, so exactly one String of it that is not personal must be the @DataSubject");
        }
        return named.getFirst().getName();
    }

    String subjectOf(JsonNode event) {
        String subject = event.path(subjectField).stringValue("");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("The @DataSubject " + subjectField + " is empty");
        }
        return subject;
    }

    /** What is done on the way through an event. */
    @FunctionalInterface
    interface Change {

        /**
         * Puts something else in the place of a text.
         *
         * @param path component names from the event down to it; {@link #ANY_KEY} stands for the keys of a map, elements
         *     of lists go without saying
         */
        JsonNode of(String path, JsonNode present);

        /** Meets a record, before its texts are changed. */
        default void meet(ObjectNode record, Set<String> components) {}
    }

    /**
     * Changes every personal text of an event, in place; what is null or absent stays so.
     *
     * @throws IllegalArgumentException when the JSON is not as the type declares it
     */
    void changeAll(ObjectNode event, Change change) {
        changed(event, shape, "", change);
    }

    private static JsonNode changed(JsonNode present, PersonalShape shape, String path, Change change) {
        if (present.isNull()) {
            return present;
        }
        return switch (shape) {
            case Clear() -> present;
            case Text() -> change.of(path, present);
            case Content content -> changed(present, content.present(), path, change);
            case Elements elements -> {
                ArrayNode list = required(ArrayNode.class, present, path);
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, changed(list.get(i), elements.each(), path, change));
                }
                yield list;
            }
            case Values values -> {
                ObjectNode map = required(ObjectNode.class, present, path);
                String place = below(path, ANY_KEY);
                List.copyOf(map.propertyNames()).forEach(key -> changeField(map, key, values.each(), place, change));
                yield map;
            }
            case Parts parts -> {
                ObjectNode record = required(ObjectNode.class, present, path);
                change.meet(record, parts.components().keySet());
                parts.components().forEach((name, part) -> changeField(record, name, part, below(path, name), change));
                yield record;
            }
        };
    }

    private static void changeField(ObjectNode object, String field, PersonalShape shape, String path, Change change) {
        JsonNode present = object.get(field);
        if (present != null) {
            object.set(field, changed(present, shape, path, change));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    private static <N extends JsonNode> N required(Class<N> kind, JsonNode present, String path) {
        if (!kind.isInstance(present)) {
            throw new IllegalArgumentException("Personal texts cannot be found in %s: it stands in JSON as %s"
                    .formatted(path, present.getNodeType()));
        }
        return kind.cast(present);
    }
}
