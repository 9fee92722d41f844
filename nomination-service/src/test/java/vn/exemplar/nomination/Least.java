package vn.exemplar.nomination;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record that holds as little as it may: nothing optional, and no element in any list. */
final class Least {
    private Least() {}

    static <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(components).map(Least::value).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot make a " + type.getName(), failure);
        }
    }

    private static @Nullable Object value(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Class<?> type = component.getType();
        return switch (type.getSimpleName()) {
            case "String" -> component.getName();
            case "int" -> 1;
            case "long" -> 1L;
            case "boolean" -> false;
            case "Instant" -> Instant.parse("2023-03-15T03:00:00Z");
            case "LocalDate" -> LocalDate.of(2023, 3, 1);
            case "List" -> List.of();
            case "Map" -> Map.of();
            default -> of(type);
        };
    }
}
