package vn.exemplar.ledger.event;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;
import vn.exemplar.ledger.event.PersonalShape.Clear;
import vn.exemplar.ledger.event.PersonalShape.Content;
import vn.exemplar.ledger.event.PersonalShape.Elements;
import vn.exemplar.ledger.event.PersonalShape.Parts;
import vn.exemplar.ledger.event.PersonalShape.Text;
import vn.exemplar.ledger.event.PersonalShape.Values;

/**
 * Reads the shape of one record off its declared types, with wildcards and type variables resolved as Jackson does. What
 * it does not know is refused: a type is clear only when everything that its values can hold is.
 */
final class ShapeReader {

    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Currency.class,
            Locale.class,
            URI.class,
            UUID.class,
            ZoneId.class);

    private static final String NOT_FOUND =
            "in which personal texts cannot be found. Declare a String, a number, a value"
                    + " of java.time, an enum, a record, or a List, Set, Map or Optional of these";
    private static final String NOT_REPLACED =
            "in which personal texts cannot be replaced. Declare the record that holds"
                    + " them, or a List, Set or Optional of it, or a Map with it as value";
    private static final String HELD_BY_ITSELF = "by which a record with personal texts holds itself. Declare a List of"
            + " records, each with the id of the one that it belongs to";

    private final Class<?> read;
    private final Set<JavaType> open = new HashSet<>();
    private final Map<JavaType, Place> metWithinThemselves = new HashMap<>();

    /** @param path component names from the record that is read down to a component of the declared type */
    private record Place(String path, Type declared) {}

    private ShapeReader(Class<?> read) {
        this.read = read;
    }

    static PersonalShape read(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName()
                    + " is no record, so that its personal texts cannot be found. Declare it as a record");
        }
        return new ShapeReader(type).shape(TYPES.constructType(type), new Place("", type));
    }

    private PersonalShape shape(JavaType type, Place place) {
        Class<?> raw = type.getRawClass();
        if (isValue(type)) {
            return new Clear();
        }
        if (type.isRecordType()) {
            return parts(type, place);
        }
        if (raw == List.class || raw == Set.class) {
            return around(shape(type.getContentType(), place), Elements::new);
        }
        if (raw == Optional.class) {
            return around(shape(type.getContentType(), place), Content::new);
        }
        if (raw == Map.class) {
            requireClear(type.getKeyType(), place);
            return around(shape(type.getContentType(), place), Values::new);
        }
        within(type, place).forEach(inner -> requireClear(inner, place));
        return new Clear();
    }

    private static boolean isValue(JavaType type) {
        Class<?> raw = type.getRawClass();
        return type.isPrimitive()
                || type.isEnumType()
                || VALUES.contains(raw)
                || raw.getPackageName().equals("java.time") && Modifier.isFinal(raw.getModifiers());
    }

    private static PersonalShape around(PersonalShape inner, UnaryOperator<PersonalShape> whole) {
        return inner instanceof Clear ? inner : whole.apply(inner);
    }

    /** All that the values of a type can hold that is allowed without personal texts only. */
    private Stream<JavaType> within(JavaType type, Place place) {
        Class<?> raw = type.getRawClass();
        if (raw.isInterface() && raw.isSealed()) {
            return Arrays.stream(raw.getPermittedSubclasses()).map(TYPES::constructType);
        }
        if (raw.isArray() || raw.getName().startsWith("java.util.") && type.hasContentType()) {
            return Stream.of(type.getKeyType(), type.getContentType()).filter(Objects::nonNull);
        }
        throw refused(place, NOT_FOUND);
    }

    private void requireClear(JavaType type, Place place) {
        if (!(shape(type, place) instanceof Clear)) {
            throw refused(place, NOT_REPLACED);
        }
    }

    private PersonalShape parts(JavaType type, Place place) {
        if (!open.add(type)) {
            metWithinThemselves.put(type, place);
            return new Clear(); // unless something else in it is personal, which is known when all of it was read
        }
        Map<String, PersonalShape> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            components.put(component.getName(), component(type, component, place));
        }
        open.remove(type);
        if (components.values().stream().allMatch(Clear.class::isInstance)) {
            return new Clear();
        }
        if (metWithinThemselves.containsKey(type)) {
            throw refused(metWithinThemselves.get(type), HELD_BY_ITSELF);
        }
        return new Parts(type.getRawClass(), Collections.unmodifiableMap(components));
    }

    private PersonalShape component(JavaType owner, RecordComponent component, Place above) {
        Type declared = component.getGenericType();
        JavaType type = TYPES.resolveMemberType(declared, owner.getBindings());
        String name = component.getName();
        Place place = new Place(above.path().isEmpty() ? name : above.path() + '.' + name, declared);
        return component.isAnnotationPresent(Personal.class) ? text(type, place) : shape(type, place);
    }

    private PersonalShape text(JavaType type, Place place) {
        if (type.hasRawClass(String.class)) {
            return new Text();
        }
        if (type.hasRawClass(List.class) && type.getContentType().hasRawClass(String.class)) {
            return new Elements(new Text());
        }
        throw new IllegalArgumentException("%s: @Personal belongs on String and List<String> only, and %s is of type %s"
                .formatted(read.getName(), place.path(), place.declared().getTypeName()));
    }

    private IllegalArgumentException refused(Place place, String why) {
        return new IllegalArgumentException("%s: the component %s is of type %s, %s"
                .formatted(read.getName(), place.path(), place.declared().getTypeName(), why));
    }
}
