package vn.exemplar.chassis.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.support.KafkaHeaderMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.LeafHashes;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.chassis.settings.ChassisDefaults;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.contract.Topic;

/** Ledger to Kafka. */
@AutoConfiguration
public class PublishingAutoConfiguration {
    private static final Duration FOR_EVER = Duration.ofMillis(-1);

    /** Found by the Kafka binder under this very name. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new PlainKafkaHeaders();
    }

    @Bean
    DeclaredTopics declaredTopics(KafkaClients clients, ExemplarSettings settings) {
        ExemplarSettings.Kafka kafka = settings.kafka();
        Topic own = settings.service().topic();
        Stream<NewTopic> events = Stream.concat(Stream.of(own), settings.service().consumes().stream())
                .map(topic -> KafkaClients.topic(
                        kafka.topicPrefix() + topic.topicName(), Topic.PARTITIONS, kafka.replicas(), Topic.KEPT));
        NewTopic checkpoints =
                KafkaClients.topic(kafka.topicPrefix() + own.checkpointTopicName(), 1, kafka.replicas(), FOR_EVER);
        return new DeclaredTopics(
                clients,
                Stream.concat(events, Stream.of(checkpoints)).toList(),
                settings.health().timeout());
    }

    @Bean
    Persistence persistence(ExemplarSettings settings, TokenStore tokens) {
        return new Persistence(LedgerRelay.processor(settings.service().topic()), tokens);
    }

    @Bean
    LedgerRelay ledgerRelay(
            ExemplarSettings settings,
            ObjectProvider<ContractPublisher<?>> publishers,
            StreamBridge bridge,
            LeafHashes leafHashes,
            JsonMapper json,
            MeterRegistry meters,
            Persistence persistence) {
        return new LedgerRelay(
                publishers.orderedStream().toList(),
                settings.service().topic(),
                settings.service().origin(),
                new ContractTopic(bridge, ChassisDefaults.OUTGOING),
                leafHashes,
                json,
                meters,
                persistence);
    }

    @Bean
    ConfigurerModule publishing(ExemplarSettings settings) {
        Topic topic = settings.service().topic();
        return configurer -> configurer
                .eventProcessing()
                .assignHandlerInstancesMatching(LedgerRelay.processor(topic), LedgerRelay.class::isInstance);
    }

    @Bean
    PublishingEndpoint publishingEndpoint(
            ExemplarSettings settings,
            Persistence persistence,
            ObjectProvider<EventProcessingConfiguration> processing) {
        return new PublishingEndpoint(settings.service().topic(), persistence, processing::getObject);
    }
}
