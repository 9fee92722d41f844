package vn.exemplar.chassis.observability;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.chassis.web.ReadVersion;

/** The description of the API, as OpenAPI 3.1. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {
    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Act.class, PageRequest.class, ReadVersion.class)
                .replaceWithSchema(JsonNode.class, new JsonSchema().description("any JSON"));
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service) {
        SecurityScheme scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(service).version("v1"))
                .components(new Components().addSecuritySchemes(BEARER, scheme))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json, SchemaNames names) {
        return new ModelResolver(json.jsonMapper(), names).openapi31(json.isOpenapi31());
    }

    @Bean
    OperationCustomizer doorDescription() {
        return new DoorDescription();
    }

    @Bean
    OpenApiCustomizer wholeDescription(SchemaNames names) {
        return new WholeDescription(names);
    }
}
