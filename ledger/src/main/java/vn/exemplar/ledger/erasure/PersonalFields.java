package vn.exemplar.ledger.erasure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;

/**
 * Where the personal texts of one event type stand, and which component names their subject.
 *
 * @param subjectField component that names the subject
 * @param paths component names from the event down to each personal component; {@link #ANY_KEY} stands for the keys of
 *     a map, elements of lists go without saying
 */
record PersonalFields(String subjectField, List<List<String>> paths) {

    private static final String ANY_KEY = "*";

    /** What a type declares; empty when it has no personal component. */
    static Optional<PersonalFields> of(Class<?> eventType) {
        List<List<String>> paths = new ArrayList<>();
        collect(eventType, List.of(), new HashSet<>(), paths);
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonalFields(subjectFieldOf(eventType), List.copyOf(paths)));
    }

    private static void collect(Type type, List<String> path, Set<Type> open, List<List<String>> paths) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean map = generic.getRawType() == Map.class;
            collect(arguments[arguments.length - 1], map ? below(path, ANY_KEY) : path, open, paths);
        } else if (type instanceof Class<?> record && record.isRecord() && open.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                List<String> place = below(path, component.getName());
                if (component.isAnnotationPresent(Personal.class)) {
                    paths.add(requireText(component, place));
                } else {
                    collect(component.getGenericType(), place, open, paths);
                }
            }
            open.remove(record);
        }
    }

    private static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static List<String> requireText(RecordComponent component, List<String> place) {
        Type type = component.getGenericType();
        boolean text = type == String.class
                || type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] == String.class;
        if (!text) {
            throw new IllegalArgumentException("@Personal belongs on String and List<String> only, not on "
                    + component.getDeclaringRecord().getName() + '.' + component.getName());
        }
        return place;
    }

    private static String subjectFieldOf(Class<?> eventType) {
        List<RecordComponent> named = Arrays.stream(eventType.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .toList();
        if (named.size() != 1 || named.getFirst().getType() != String.class) {
            throw new IllegalArgumentException(
                    eventType.getName() + " has personal texts, so exactly one String of it must be the @DataSubject");
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

    /** Puts something else in the place of a text. */
    @FunctionalInterface
    interface Change {
        JsonNode of(String path, JsonNode present);
    }

    /** Changes every personal text of an event, in place; what is null or absent stays so. */
    void changeAll(ObjectNode event, Change change) {
        for (List<String> path : paths) {
            String name = String.join(".", path);
            changeBelow(event, path, present -> change.of(name, present));
        }
    }

    private static void changeBelow(JsonNode node, List<String> path, UnaryOperator<JsonNode> change) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> changeBelow(element, path, change));
        } else if (node instanceof ObjectNode object) {
            List<String> fields =
                    path.getFirst().equals(ANY_KEY) ? List.copyOf(object.propertyNames()) : List.of(path.getFirst());
            fields.forEach(field -> changeField(object, field, path.subList(1, path.size()), change));
        }
    }

    private static void changeField(
            ObjectNode object, String field, List<String> rest, UnaryOperator<JsonNode> change) {
        JsonNode present = object.path(field);
        if (!rest.isEmpty()) {
            changeBelow(present, rest, change);
        } else if (present instanceof ArrayNode texts) {
            for (int i = 0; i < texts.size(); i++) {
                texts.set(i, change.apply(texts.get(i)));
            }
        } else if (!present.isMissingNode() && !present.isNull()) {
            object.set(field, change.apply(present));
        }
    }
}
