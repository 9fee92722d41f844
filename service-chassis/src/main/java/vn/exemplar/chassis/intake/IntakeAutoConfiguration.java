package vn.exemplar.chassis.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerPausingBackOffHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.Views;

/** Kafka to commands. */
@AutoConfiguration
public class IntakeAutoConfiguration {
    @Bean
    KafkaClients kafkaClients(
            KafkaProperties properties, @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new KafkaClients(properties, brokers);
    }

    @Bean
    Doors contractDoors(
            ObjectProvider<ContractDoor<?>> doors,
            ServiceDatabases databases,
            JsonMapper json,
            Clock clock,
            MeterRegistry meters) {
        SubjectMarks marks = new SubjectMarks(Views.in(databases.intake()));
        return new Doors(doors.orderedStream().toList(), marks, json, clock, meters);
    }

    @Bean
    DeadLetters deadLetters(ServiceDatabases databases, Clock clock, MeterRegistry meters) {
        DeadLetters letters = new DeadLetters(Views.in(databases.intake()), clock);
        Gauge.builder("exemplar.deadletters", letters, DeadLetters::waiting).register(meters);
        return letters;
    }

    /** The function that the binder feeds; its name is in {@code spring.cloud.function.definition}. */
    @Bean
    Intake contracts(Doors doors, DeadLetters deadLetters, ExemplarSettings settings) {
        return new Intake(doors, deadLetters, settings.kafka());
    }

    /** Has the binder hand over the record as it lies in Kafka. */
    @Bean
    ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> bindSourceRecord() {
        return (endpoint, destination, group) -> endpoint.setBindSourceRecord(true);
    }

    /** Skips nothing, not even when a dead letter cannot be put: {@link Intake} says what is tried again and when. */
    @Bean
    CommonErrorHandler neverSkip(Intake intake, TaskScheduler scheduler) {
        DefaultErrorHandler handler = new DefaultErrorHandler(
                intake::setAside,
                new FixedBackOff(),
                new ContainerPausingBackOffHandler(new ListenerContainerPauseService(null, scheduler)));
        handler.setClassifications(Map.of(), true);
        handler.setBackOffFunction(intake::pauses);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> driveWhatIsKnownNow(Intake intake) {
        return ready -> Thread.ofVirtual().start(intake::driveWhatIsKnownNow);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(Intake intake, DeadLetters deadLetters) {
        return new DeadLettersEndpoint(intake, deadLetters);
    }
}
