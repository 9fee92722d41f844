package vn.exemplar.chassis.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.facts.FactTail;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.WriterListener;

/** Health, meters and the description of the API. */
@AutoConfiguration
public class ObservabilityAutoConfiguration {
    private static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Act.class, PageRequest.class, ReadVersion.class);
    }

    @Bean
    ProcessorHealth ledgerHealthIndicator(ViewPositions positions, FactTail facts, ExemplarSettings settings) {
        return new ProcessorHealth(positions, facts, settings.health().maxLag());
    }

    @Bean
    FactsHealth factsHealthIndicator(ViewPositions positions, FactTail facts) {
        return new FactsHealth(positions, facts);
    }

    @Bean
    KafkaHealth kafkaHealthIndicator(KafkaClients clients, ExemplarSettings settings) {
        return new KafkaHealth(clients, settings.health().timeout());
    }

    @Bean
    ProcessorMeters processorMeters(ViewPositions positions, MeterRegistry meters) {
        return new ProcessorMeters(positions, meters);
    }

    @Bean
    WriterListener ledgerMeters(MeterRegistry meters) {
        return new LedgerMeters(meters);
    }

    @Bean
    MeterBinder ledgerGauges(LedgerWriter writer, LedgerReader reader) {
        return LedgerMeters.gauges(writer, reader);
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service) {
        SecurityScheme scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(service).version("v1"))
                .components(new Components()
                        .addSecuritySchemes(BEARER, scheme)
                        .addSchemas(DoorDescription.PROBLEM, DoorDescription.problemSchema()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer doorDescription() {
        return new DoorDescription();
    }
}
