package vn.exemplar.ledger.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.exemplar.ledger.event.StoredType;

/**
 * JSON under stable names: an event is stored under its {@link StoredType}, never under its class name. Types of Axon
 * and of the JDK (tokens, metadata) keep their names. Everything else is refused, in both directions: a log must not
 * depend on where a class lives, and an unknown event must stop its reader rather than be skipped.
 */
public final class StableNameSerializer extends Jackson3Serializer {

    private final Map<String, Class<?>> typeByName;
    private final Map<Class<?>, String> nameByType;

    private StableNameSerializer(Map<String, Class<?>> typeByName, Map<Class<?>, String> nameByType) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
        this.typeByName = Map.copyOf(typeByName);
        this.nameByType = Map.copyOf(nameByType);
    }

    /**
     * @param eventTypes every type that may be stored, each with a {@link StoredType}
     * @throws IllegalArgumentException when one has no stored name, or two share one
     */
    public static StableNameSerializer of(Collection<Class<?>> eventTypes) {
        Map<String, Class<?>> byName = new HashMap<>();
        Map<Class<?>, String> byType = new HashMap<>();
        for (Class<?> type : eventTypes) {
            StoredType stored = type.getAnnotation(StoredType.class);
            if (stored == null) {
                throw new IllegalArgumentException(type.getName() + " has no @StoredType");
            }
            Class<?> other = byName.put(stored.value(), type);
            if (other != null && other != type) {
                throw new IllegalArgumentException(
                        other.getName() + " and " + type.getName() + " share the stored name " + stored.value());
            }
            byType.put(type, stored.value());
        }
        return new StableNameSerializer(byName, byType);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == void.class || type == Void.class) {
            return SerializedType.emptyType();
        }
        String name = nameByType.get(type);
        if (name != null) {
            return new SimpleSerializedType(name, null);
        }
        if (isForeign(type.getName())) {
            return super.typeForClass(type);
        }
        throw new SerializationException(type.getName() + " cannot be stored: it has no @StoredType, or is not known");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType())) {
            return Void.class;
        }
        Class<?> known = typeByName.get(type.getName());
        if (known != null) {
            return known;
        }
        if (isForeign(type.getName())) {
            return super.classForType(type);
        }
        throw new SerializationException("No event of this service is stored as " + type.getName());
    }

    private static boolean isForeign(String className) {
        return className.startsWith("org.axonframework.") || className.startsWith("java.");
    }
}
