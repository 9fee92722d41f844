package vn.exemplar.chassis.intake;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.publishing.PlainKafkaHeaders;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.contract.Topic;

/**
 * Consumes the topics of other services. A record is tried a bounded number of times with growing pauses and then
 * dead-lettered; a refusal or an unreadable record at once. So no record blocks its partition for longer than the sum
 * of the pauses, and none is lost: the offset moves only after a door or the dead-letter topic has it.
 */
final class Intake implements Consumer<Message<byte[]>> {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Doors doors;
    private final DeadLetters deadLetters;
    private final ExemplarSettings.Kafka settings;

    Intake(Doors doors, DeadLetters deadLetters, ExemplarSettings.Kafka settings) {
        this.doors = doors;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    @Override
    public void accept(Message<byte[]> message) {
        handle(record(message));
    }

    private void handle(IncomingRecord record) {
        Duration pause = settings.backOff();
        for (int attempt = 1; ; attempt++) {
            try {
                doors.enter(record);
                return;
            } catch (Refusal | Undecodable hopeless) {
                deadLetters.put(record, hopeless, attempt);
                return;
            } catch (RuntimeException failure) {
                if (attempt == settings.attempts()) {
                    deadLetters.put(record, failure, attempt);
                    return;
                }
                LOG.warn("Attempt {} at {}@{} failed", attempt, record.topicName(), record.offset(), failure);
                sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private IncomingRecord record(Message<byte[]> message) {
        String topicName = header(message, KafkaHeaders.RECEIVED_TOPIC, String.class);
        byte[] key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY, byte[].class);
        return new IncomingRecord(
                topic(topicName),
                topicName,
                header(message, KafkaHeaders.RECEIVED_PARTITION, Integer.class),
                header(message, KafkaHeaders.OFFSET, Long.class),
                DeadLetters.key(key),
                message.getPayload(),
                PlainKafkaHeaders.of(message));
    }

    private Topic topic(String topicName) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topicName.equals(settings.topicPrefix() + topic.topicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(topicName + " is no topic of the contract"));
    }

    private static <T> T header(Message<?> message, String name, Class<T> type) {
        return Objects.requireNonNull(message.getHeaders().get(name, type), name);
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to try a record again", interrupted);
        }
    }
}
