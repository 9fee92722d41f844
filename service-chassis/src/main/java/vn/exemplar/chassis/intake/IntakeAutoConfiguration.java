package vn.exemplar.chassis.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.settings.ExemplarSettings;

/** Kafka to commands. */
@AutoConfiguration
public class IntakeAutoConfiguration {
    private static final long FIRST_PAUSE = 200;
    private static final long LONGEST_PAUSE = 5_000;

    @Bean
    KafkaClients kafkaClients(
            KafkaProperties properties, @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new KafkaClients(properties, brokers);
    }

    @Bean
    Doors contractDoors(ObjectProvider<ContractDoor<?>> doors, JsonMapper json, Clock clock, MeterRegistry meters) {
        return new Doors(doors.orderedStream().toList(), json, clock, meters);
    }

    @Bean
    DeadLetters deadLetters(
            StreamBridge bridge, @Value("${spring.application.name}") String group, Clock clock, MeterRegistry meters) {
        return new DeadLetters(bridge, group, clock, meters);
    }

    /** The function that the binder feeds; its name is in {@code spring.cloud.function.definition}. */
    @Bean
    Consumer<Message<byte[]>> contracts(Doors doors, DeadLetters deadLetters, ExemplarSettings settings) {
        return new Intake(doors, deadLetters, settings.kafka());
    }

    /** Only reached when even the dead-letter topic cannot be written: waits for the broker, never skips. */
    @Bean
    CommonErrorHandler neverSkip() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE, 2);
        backOff.setMaxInterval(LONGEST_PAUSE);
        return new DefaultErrorHandler(backOff);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            KafkaClients kafka,
            Doors doors,
            DeadLetters deadLetters,
            ExemplarSettings settings,
            @Value("${spring.application.name}") String group) {
        return new DeadLettersEndpoint(new DeadLetterQueues(
                kafka,
                doors,
                deadLetters,
                settings.service().consumes(),
                settings.kafka().topicPrefix(),
                group));
    }
}
