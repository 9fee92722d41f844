package vn.exemplar.stack.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks at topics, and puts records on them, as a test or an operator's tool does: belongs to no consumer group. */
public final class TopicProbe {
    private static final Duration POLL = Duration.ofMillis(100);

    /** A record as it stands on a topic. */
    public record Seen(String key, String value, Map<String, String> headers) {}

    private final String bootstrapServers;

    public TopicProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Puts one record on a topic and returns when the broker has it. */
    public void send(String topic, Seen message) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> outgoing = new ProducerRecord<>(topic, message.key(), message.value());
            message.headers()
                    .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(outgoing).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker did not take the record for " + topic, refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending to " + topic, interrupted);
        }
    }

    /** Everything on a topic now, in order within each key. */
    public List<Seen> all(String topic) {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions = fromTheBeginning(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(POLL).forEach(found -> seen.add(seen(found.key(), found.value(), found.headers())));
            }
            return seen;
        }
    }

    /**
     * Waits for a record, and for its topic when that does not exist yet.
     *
     * @throws IllegalStateException when none comes in time, naming what did
     */
    public Seen await(String topic, Duration patience, Predicate<Seen> wanted) {
        Instant deadline = Instant.now().plus(patience);
        List<Seen> others = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            while (fromTheBeginning(consumer, topic).isEmpty() && Instant.now().isBefore(deadline)) {
                LockSupport.parkNanos(POLL.toNanos());
            }
            while (Instant.now().isBefore(deadline)) {
                for (var found : consumer.poll(POLL)) {
                    Seen candidate = seen(found.key(), found.value(), found.headers());
                    if (wanted.test(candidate)) {
                        return candidate;
                    }
                    others.add(candidate);
                }
            }
        }
        throw new IllegalStateException("Not seen on " + topic + " within " + patience + "; there are: " + others);
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static List<TopicPartition> fromTheBeginning(KafkaConsumer<String, String> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map((PartitionInfo part) -> new TopicPartition(topic, part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private static Seen seen(String key, String value, Iterable<Header> headers) {
        Map<String, String> texts = new HashMap<>();
        StreamSupport.stream(headers.spliterator(), false)
                .forEach(header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Seen(key, value, texts);
    }
}
