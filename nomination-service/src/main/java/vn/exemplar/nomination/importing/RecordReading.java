package vn.exemplar.nomination.importing;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds a JSON document against the record that it is to become: what is missing, blank, unknown or of another type is
 * found all at once, each with its path. Knows records of texts, numbers, truth values, dates, lists and maps.
 */
public final class RecordReading {
    private final Findings findings;

    private RecordReading(Findings findings) {
        this.findings = findings;
    }

    public static void check(JsonNode json, Class<? extends Record> type, Findings findings) {
        new RecordReading(findings).visitRecord("", json, type);
    }

    private void visit(String path, JsonNode node, AnnotatedType type) {
        if (node.isMissingNode() || node.isNull()) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                findings.add(path, "value-missing");
            }
            return;
        }
        Class<?> raw = rawOf(type.getType());
        if (raw.isRecord()) {
            visitRecord(path, node, raw);
        } else if (raw == List.class) {
            visitList(path, node, argument(type, 0));
        } else if (raw == Map.class) {
            visitMap(path, node, argument(type, 1));
        } else {
            visitValue(path, node, raw);
        }
    }

    private void visitRecord(String path, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            findings.add(path, "object-expected");
            return;
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(Predicate.not(known::contains))
                .forEach(name -> findings.add(below(path, name), "value-unknown"));
        for (RecordComponent component : components) {
            visit(below(path, component.getName()), node.path(component.getName()), component.getAnnotatedType());
        }
    }

    private void visitList(String path, JsonNode node, AnnotatedType element) {
        if (!node.isArray()) {
            findings.add(path, "list-expected");
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            visit(path + '[' + i + ']', node.path(i), element);
        }
    }

    private void visitMap(String path, JsonNode node, AnnotatedType value) {
        if (!node.isObject()) {
            findings.add(path, "object-expected");
        }
        node.propertyNames().forEach(name -> visit(below(path, name), node.path(name), value));
    }

    private void visitValue(String path, JsonNode node, Class<?> type) {
        if (type == String.class) {
            textAt(path, node);
        } else if (type == LocalDate.class && !isDate(node)) {
            findings.add(path, "date-expected");
        } else if (type == boolean.class && !node.isBoolean()) {
            findings.add(path, "truth-expected");
        } else if ((type == int.class || type == Integer.class)
                && !(node.isIntegralNumber() && node.canConvertToInt())) {
            findings.add(path, "number-expected");
        }
    }

    private void textAt(String path, JsonNode node) {
        if (!node.isString()) {
            findings.add(path, "text-expected");
        } else if (node.asString().isBlank()) {
            findings.add(path, "value-missing");
        }
    }

    private static boolean isDate(JsonNode node) {
        try {
            LocalDate.parse(node.isString() ? node.asString() : "");
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static AnnotatedType argument(AnnotatedType type, int position) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[position];
    }

    private static Class<?> rawOf(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
