package vn.exemplar.chassis.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.exemplar.chassis.facts.FactTail;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.WriterListener;

/** Health, meters and the description of the API. */
@AutoConfiguration
@Import(ApiDescription.class)
public class ObservabilityAutoConfiguration {
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
}
