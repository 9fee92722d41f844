package vn.exemplar.chassis.intake;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Plain Kafka clients on the binder's broker, for what lies beside the stream: health and dead letters. */
public final class KafkaClients {
    private final KafkaProperties properties;
    private final String brokers;

    public KafkaClients(KafkaProperties properties, String brokers) {
        this.properties = properties;
        this.brokers = brokers;
    }

    /** A client for metadata; the caller closes it. */
    public Admin admin() {
        Map<String, Object> settings = new HashMap<>(properties.buildAdminProperties());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        return Admin.create(settings);
    }

    /** A consumer that starts at the earliest record and commits only when told; the caller closes it. */
    KafkaConsumer<byte[], byte[]> consumer(String group) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
