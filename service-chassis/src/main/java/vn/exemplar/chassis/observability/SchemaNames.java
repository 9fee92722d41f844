package vn.exemplar.chassis.observability;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One name, one type: a nested class bears the name of the class around it as well, a door's own without {@code Api}.
 * Two types under one name would be described as one of them, so that is refused.
 */
final class SchemaNames extends TypeNameResolver {
    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    /** The class of a schema; null where none was named so. */
    Map<String, Class<?>> classes() {
        return Map.copyOf(named);
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : withoutApi(getNameOfClass(around)) + type.getSimpleName();
    }

    private static String withoutApi(String name) {
        return name.endsWith("Api") ? name.substring(0, name.length() - "Api".length()) : name;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return unique(super.nameForClass(type, options), type);
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        return unique(super.nameForGenericType(type, options), type.getRawClass());
    }

    private String unique(String name, Class<?> type) {
        Class<?> earlier = named.putIfAbsent(name, type);
        if (earlier != null && !earlier.equals(type)) {
            throw new IllegalStateException(
                    "The schema %s would stand for %s and for %s".formatted(name, earlier.getName(), type.getName()));
        }
        return name;
    }
}
