package vn.exemplar.ledger.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.erasure.PersonalData;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.StoredType;

/**
 * JSON under stable names: an event is stored under its {@link StoredType}, never under its class name. Types of Axon
 * and of the JDK (tokens, metadata) keep their names. Everything else is refused, in both directions: a log must not
 * depend on where a class lives, and an unknown event must stop its reader rather than be skipped.
 *
 * <p>Texts that an event declares as {@link vn.exemplar.ledger.event.Personal} are sealed on the way in and opened, or
 * replaced by {@link vn.exemplar.ledger.event.Erased#TEXT}, on the way out; see {@link PersonalData}.
 */
public final class StableNameSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final Map<String, Class<?>> typeByName;
    private final Map<Class<?>, String> nameByType;
    private final PersonalData personal;

    private StableNameSerializer(Map<String, Class<?>> typeByName, Map<Class<?>, String> nameByType, SubjectKeys keys) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
        this.typeByName = Map.copyOf(typeByName);
        this.nameByType = Map.copyOf(nameByType);
        this.personal = new PersonalData(typeByName.values(), keys, getObjectMapper());
    }

    /**
     * For events without personal texts.
     *
     * @param eventTypes every type that may be stored, each with a {@link StoredType}
     * @throws IllegalArgumentException when one has no stored name, two share one, or one has personal texts
     */
    public static StableNameSerializer of(Collection<Class<?>> eventTypes) {
        eventTypes.stream().filter(PersonalData::declaredBy).findAny().ifPresent(type -> {
            throw new IllegalArgumentException(type.getName() + " has personal texts, but there are no keys for them");
        });
        return of(eventTypes, InMemorySubjectKeys.derivedFrom("nothing to seal"));
    }

    /**
     * @param eventTypes every type that may be stored, each with a {@link StoredType}
     * @param keys under which personal texts are stored
     * @throws IllegalArgumentException when one has no stored name, two share one, or one has personal texts, or may have
     *     some, that cannot be sealed
     */
    public static StableNameSerializer of(Collection<Class<?>> eventTypes, SubjectKeys keys) {
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
        return new StableNameSerializer(byName, byType, keys);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object == null || !personal.isIn(object.getClass())) {
            return super.serialize(object, representation);
        }
        ObjectNode event = getObjectMapper().valueToTree(object);
        personal.seal(object.getClass(), event);
        T bytes = getConverter().convert(getWriter().writeValueAsBytes(event), representation);
        return new SimpleSerializedObject<>(bytes, representation, typeForClass(object.getClass()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        if (!personal.isIn(type)) {
            return super.deserialize(stored);
        }
        byte[] bytes = getConverter().convert(stored.getData(), stored.getContentType(), byte[].class);
        try {
            return (T) getReader(type).readValue(opened(type, bytes));
        } catch (JacksonException misshapen) {
            throw new SerializationException("This is no " + stored.getType().getName(), misshapen);
        }
    }

    /**
     * A stored event as JSON, its personal texts in clear or erased; also one whose type is not known (any more).
     *
     * @param storedType name under which it is stored
     */
    public JsonNode readable(String storedType, byte[] payload) {
        Class<?> type = typeByName.get(storedType);
        return type == null ? getObjectMapper().readTree(payload) : opened(type, payload);
    }

    private JsonNode opened(Class<?> type, byte[] payload) {
        JsonNode event = getObjectMapper().readTree(payload);
        if (event instanceof ObjectNode object) {
            personal.open(type, object);
        }
        return event;
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
        if (METADATA.equals(type.getName())) {
            return MetaData.class; // asked for with every event, too often to look the class up
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
