package vn.exemplar.review;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One instance of any event: with everything in it, or with nothing that may be absent. */
final class Samples {
    private final boolean full;

    private Samples(boolean full) {
        this.full = full;
    }

    static Object full(Class<?> event) {
        return new Samples(true).record(event);
    }

    static Object minimal(Class<?> event) {
        return new Samples(false).record(event);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component(component.getName(), component.getAnnotatedType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }

    private @Nullable Object component(String name, AnnotatedType type) {
        return !full && type.isAnnotationPresent(Nullable.class) ? null : value(name, type.getType());
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return full ? List.of(value(name + " 1", list.getActualTypeArguments()[0])) : List.of();
        }
        return switch (((Class<?>) type).getName()) {
            case "java.lang.String" -> name;
            case "int", "java.lang.Integer" -> name.length();
            case "boolean" -> full;
            case "java.time.Instant" -> Instant.parse("2026-03-10T02:00:00.123Z");
            case "java.time.LocalDate" -> LocalDate.of(2026, 3, 10);
            default -> record((Class<?>) type);
        };
    }
}
