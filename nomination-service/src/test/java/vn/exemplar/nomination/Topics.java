package vn.exemplar.nomination;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.Topic;
import vn.exemplar.stack.Infrastructure;

/** The topics between the services, as another service sees them. */
final class Topics {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong INDEX = new AtomicLong();

    private final String prefix;

    Topics(String prefix) {
        this.prefix = prefix;
    }

    /** All records with this key that stand on the topic now. */
    List<ConsumerRecord<String, String>> read(Topic topic, String key) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infrastructure.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic.topicName()).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream().filter(record -> key.equals(record.key())).toList();
        }
    }

    /** A place in the producer's ledger that no event was sent from yet, behind all others. */
    static long nextIndex() {
        return INDEX.incrementAndGet();
    }

    /** Sends an event as its producer does, as often as asked, under one event id. */
    void send(ContractEvent event, int times) {
        send(event, times, nextIndex());
    }

    void send(ContractEvent event, int times, long index) {
        Topic topic = Topic.of(event.getClass());
        String eventId = UUID.randomUUID().toString();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (int i = 0; i < times; i++) {
                ProducerRecord<String, String> record = new ProducerRecord<>(
                        prefix + topic.topicName(), event.subject(), JSON.writeValueAsString(event));
                Map.of(
                                "ce_specversion",
                                "1.0",
                                "ce_id",
                                eventId,
                                "ce_source",
                                "exemplar.vn/review",
                                "ce_type",
                                Topic.typeName(event.getClass()),
                                "ce_subject",
                                event.subject(),
                                "ce_time",
                                Instant.now().toString(),
                                "ce_logindex",
                                Long.toString(index),
                                "content-type",
                                "application/json")
                        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record);
            }
        }
    }
}
