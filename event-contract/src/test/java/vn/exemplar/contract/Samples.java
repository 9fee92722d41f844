package vn.exemplar.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one instance of a contract event: with everything in it, or with as little as it may have. */
final class Samples {

    enum Form {
        FULL,
        MINIMAL
    }

    private Samples() {}

    static <T> T of(Class<T> type, Form form) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> valueOf(component, form))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot make a " + type.getName(), failure);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Form form) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && form == Form.MINIMAL ? null : valueOf(component.getGenericType(), component.getName(), form);
    }

    private static Object valueOf(Type type, String name, Form form) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return form == Form.MINIMAL ? List.of() : List.of(valueOf(list.getActualTypeArguments()[0], name, form));
        }
        if (type == String.class) {
            return name + " – ví dụ";
        }
        if (type == int.class) {
            return 7;
        }
        if (type == long.class) {
            return 4_294_967_296L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-01T02:03:04.567Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 1);
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            return of(nested, form);
        }
        throw new IllegalStateException(
                "A contract event has only texts, numbers, dates, lists and records, not " + type);
    }
}
