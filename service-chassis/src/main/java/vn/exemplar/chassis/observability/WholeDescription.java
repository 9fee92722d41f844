package vn.exemplar.chassis.observability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import vn.exemplar.chassis.web.Problem;

/** What can only be said of the description as a whole: the problem's schemas, which fields may be null or left out. */
final class WholeDescription implements OpenApiCustomizer {
    private final SchemaNames names;

    WholeDescription(SchemaNames names) {
        this.names = names;
    }

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
        schema(description, Parts.PROBLEM).addProperty("details", details());
        names.classes().forEach((name, type) -> {
            Schema<?> schema = description.getComponents().getSchemas().get(name);
            if (schema != null && type.isRecord()) {
                describe(schema, type);
            }
        });
    }

    private static Schema<?> schema(OpenAPI description, String name) {
        return Objects.requireNonNull(description.getComponents().getSchemas().get(name));
    }

    private static Schema<?> details() {
        JsonSchema details = new JsonSchema();
        details.addType("object");
        details.setDescription("figures and ids for machines, each of the type that fits it");
        details.setAdditionalProperties(true);
        return details;
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        boolean complete = !type.isAnnotationPresent(JsonInclude.class);
        Set<String> names = schema.getProperties() == null
                ? Set.of()
                : Set.copyOf(schema.getProperties().keySet());
        names.forEach(name -> shown(type, name).ifPresent(value -> {
            boolean nullable = value.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
            boolean leftOut = !complete && (nullable || !isSingle(value.getReturnType()));
            if (nullable && complete) {
                schema.addProperty(
                        name,
                        nullable(Objects.requireNonNull(schema.getProperties().get(name))));
            } else if (!leftOut && !isRequired(schema, name)) {
                schema.addRequiredItem(name);
            }
        }));
    }

    /** What a record shows under a name: a component, or more that it tells of itself. */
    private static Optional<Method> shown(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals(name))
                .findFirst();
    }

    private static boolean isSingle(Class<?> type) {
        return !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
    }

    private static boolean isRequired(Schema<?> schema, String name) {
        return schema.getRequired() != null && schema.getRequired().contains(name);
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() == null) {
            property.addType("null");
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                property.getEnum().add(null);
            }
            return property;
        }
        JsonSchema nothing = new JsonSchema();
        nothing.addType("null");
        JsonSchema either = new JsonSchema();
        either.setDescription(property.getDescription());
        either.setAnyOf(new ArrayList<>(List.of(new JsonSchema().$ref(property.get$ref()), nothing)));
        return either;
    }
}
