package vn.exemplar.chassis.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import vn.exemplar.chassis.publishing.PlainKafkaHeaders;
import vn.exemplar.contract.Topic;

/** The dead-letter topics of this service, read under a group of their own whose offsets say what was re-driven. */
final class DeadLetterQueues {
    private static final int SHOWN = 20;
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients kafka;
    private final Doors doors;
    private final DeadLetters deadLetters;
    private final List<Topic> consumed;
    private final String prefix;
    private final String group;

    DeadLetterQueues(
            KafkaClients kafka,
            Doors doors,
            DeadLetters deadLetters,
            List<Topic> consumed,
            String prefix,
            String group) {
        this.kafka = kafka;
        this.doors = doors;
        this.deadLetters = deadLetters;
        this.consumed = List.copyOf(consumed);
        this.prefix = prefix;
        this.group = group;
    }

    List<Topic> topics() {
        return consumed;
    }

    DeadLettersEndpoint.Queue look(Topic topic) {
        String queue = queueOf(topic);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            long waiting = position(consumer, queue);
            List<DeadLettersEndpoint.Letter> letters = oldest(consumer, Math.min(waiting, SHOWN)).stream()
                    .map(DeadLetterQueues::letter)
                    .toList();
            return new DeadLettersEndpoint.Queue(queue, waiting, letters);
        }
    }

    synchronized DeadLettersEndpoint.Redriven redrive(Topic topic, int count) {
        String queue = queueOf(topic);
        int handled = 0;
        int failedAgain = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            long waiting = position(consumer, queue);
            for (ConsumerRecord<byte[], byte[]> letter : oldest(consumer, Math.min(waiting, count))) {
                if (enterAgain(topic, letter)) {
                    handled++;
                } else {
                    failedAgain++;
                }
                consumer.commitSync(Map.of(
                        new TopicPartition(queue, letter.partition()), new OffsetAndMetadata(letter.offset() + 1)));
            }
        }
        return new DeadLettersEndpoint.Redriven(queue, handled, failedAgain);
    }

    private boolean enterAgain(Topic topic, ConsumerRecord<byte[], byte[]> letter) {
        IncomingRecord record = new IncomingRecord(
                topic,
                prefix + topic.topicName(),
                letter.partition(),
                letter.offset(),
                DeadLetters.key(letter.key()),
                letter.value(),
                PlainKafkaHeaders.copyOf(letter.headers()));
        try {
            doors.enter(record);
            return true;
        } catch (RuntimeException failure) {
            deadLetters.put(record, failure, 1);
            return false;
        }
    }

    /** Places the consumer before the first record that waits and says how many do. */
    private static long position(KafkaConsumer<byte[], byte[]> consumer, String queue) {
        List<TopicPartition> partitions = consumer.partitionsFor(queue).stream()
                .map(partition -> new TopicPartition(queue, partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .mapToLong(partition -> ends.getOrDefault(partition, 0L) - consumer.position(partition))
                .sum();
    }

    private static List<ConsumerRecord<byte[], byte[]>> oldest(KafkaConsumer<byte[], byte[]> consumer, long count) {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        while (letters.size() < count) {
            consumer.poll(POLL).forEach(letters::add);
        }
        return letters.stream().limit(count).toList();
    }

    private static DeadLettersEndpoint.Letter letter(ConsumerRecord<byte[], byte[]> letter) {
        Map<String, String> headers = new TreeMap<>();
        PlainKafkaHeaders.copyOf(letter.headers())
                .forEach((name, value) -> headers.put(name, new String(value, StandardCharsets.UTF_8)));
        return new DeadLettersEndpoint.Letter(letter.partition(), letter.offset(), headers);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return kafka.consumer(group + ".redrive");
    }

    private String queueOf(Topic topic) {
        return deadLetters.topicOf(prefix + topic.topicName());
    }
}
