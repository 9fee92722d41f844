package vn.exemplar.ledger.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.PersonalShape.Clear;
import vn.exemplar.ledger.event.PersonalShape.Content;
import vn.exemplar.ledger.event.PersonalShape.Elements;
import vn.exemplar.ledger.event.PersonalShape.Parts;
import vn.exemplar.ledger.event.PersonalShape.Text;
import vn.exemplar.ledger.event.PersonalShape.Values;

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
     * records within, in lists, sets, maps and optionals; null stays null. For views, whose records declare their texts
     * as events do.
     *
     * @throws IllegalArgumentException when personal texts may stand where they are not found, see {@link PersonalShape}
     */
    public static <R extends Record> R in(R record) {
        @SuppressWarnings("unchecked")
        R erased = (R) erased(record, PersonalShape.of(record.getClass()));
        return erased;
    }

    private static Object erased(Object value, PersonalShape shape) {
        return switch (shape) {
            case Clear() -> value;
            case Text() -> TEXT;
            case Parts parts -> copy((Record) value, parts);
            case Elements elements -> {
                Stream<@Nullable Object> copies =
                        ((Collection<?>) value).stream().map(inner -> within(inner, elements.each()));
                yield value instanceof Set
                        ? copies.collect(Collectors.toCollection(LinkedHashSet::new))
                        : copies.toList();
            }
            case Values values -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                ((Map<?, ?>) value).forEach((key, inner) -> copy.put(key, within(inner, values.each())));
                yield copy;
            }
            case Content content -> ((Optional<?>) value).map(inner -> erased(inner, content.present()));
        };
    }

    private static @Nullable Object within(@Nullable Object value, PersonalShape shape) {
        return value == null ? null : erased(value, shape);
    }

    private static Record copy(Record record, Parts parts) {
        RecordComponent[] components = parts.type().getRecordComponents();
        List<PersonalShape> shapes = List.copyOf(parts.components().values());
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().trySetAccessible();
                values[i] = within(components[i].getAccessor().invoke(record), shapes.get(i));
            }
            Constructor<?> canonical = parts.type().getDeclaredConstructor(types);
            canonical.trySetAccessible();
            return (Record) canonical.newInstance(values);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(parts.type() + " cannot be copied", unreachable);
        }
    }
}
