package vn.exemplar.contract;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of each contract event, made from its record. A field that is not {@code @Nullable} is
 * required; fields that a schema does not know are allowed, as consumers are tolerant readers.
 */
final class EventSchemas {

    static final Path FOLDER = Path.of("src/main/resources/contract/schemas");

    private static final SchemaGenerator GENERATOR =
            new SchemaGenerator(configuration().build());

    private EventSchemas() {}

    static JsonNode of(Class<? extends ContractEvent> type) {
        ObjectNode schema = GENERATOR.generateSchema(type);
        ObjectNode named = Shipped.JSON.createObjectNode();
        named.set("$schema", schema.remove("$schema"));
        named.put("$id", Topic.schemaOf(Topic.typeName(type)));
        named.put("title", Topic.typeName(type));
        return named.setAll(schema);
    }

    static Path fileOf(Class<? extends ContractEvent> type) {
        return FOLDER.resolve(Topic.typeName(type) + ".json");
    }

    private static SchemaGeneratorConfigBuilder configuration() {
        SchemaGeneratorConfigBuilder configuration = new SchemaGeneratorConfigBuilder(
                        Shipped.JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.NULLABLE_FIELDS_BY_DEFAULT)
                .without(Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
        configuration.forFields().withNullableCheck(EventSchemas::isNullable).withRequiredCheck(field -> true);
        configuration.forTypesInGeneral().withDescriptionResolver(scope -> descriptionOf(scope.getType()));
        return configuration;
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String descriptionOf(@Nullable ResolvedType type) {
        return type != null && type.getErasedType().isRecord() ? Prose.of(type.getErasedType()) : null;
    }
}
