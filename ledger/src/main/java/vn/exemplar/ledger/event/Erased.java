package vn.exemplar.ledger.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the place of a {@link Personal} text after the key of its subject was destroyed. */
public final class Erased {

    /** Says so in both languages of the product, so that it can be shown as it is. */
    public static final String TEXT = "[đã xóa | erased]";

    private Erased() {}

    public static boolean is(@Nullable String text) {
        return TEXT.equals(text);
    }

    /**
     * A record as it reads after the erasure: {@link #TEXT} in the place of every {@link Personal} text in it, also of
     * records within, in lists and maps; null stays null. For views, whose records declare their texts as events do.
     */
    public static <R extends Record> R in(R record) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().trySetAccessible();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = components[i].isAnnotationPresent(Personal.class) ? erased(value) : within(value);
            }
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            canonical.trySetAccessible();
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(type + " cannot be copied", unreachable);
        }
    }

    private static @Nullable Object erased(@Nullable Object personal) {
        return switch (personal) {
            case null -> null;
            case List<?> texts -> texts.stream().map(text -> TEXT).toList();
            default -> TEXT;
        };
    }

    private static @Nullable Object within(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record inner -> in(inner);
            case List<?> list -> list.stream().map(Erased::within).toList();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, inner) -> copy.put(key, within(inner)));
                yield copy;
            }
            default -> value;
        };
    }
}
