package vn.exemplar.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.stack.host.Ports;

class KafkaBrokerIT {
    private static final String TOPIC = "facts";

    @TempDir
    Path folder;

    @Test
    void carries_records_from_a_producer_to_a_consumer_group() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start()) {
            send(broker, "one", "two");

            assertThat(received(broker, 2)).containsExactly("one", "two");
        }
    }

    @Test
    void keeps_records_and_group_offsets_when_it_is_stopped_and_started_again() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start()) {
            String address = broker.bootstrapServers();
            send(broker, "before");
            assertThat(received(broker, 1)).containsExactly("before");

            broker.stop();
            assertThat(Ports.isTaken(broker.port())).isFalse();
            broker.restart();

            assertThat(broker.bootstrapServers()).isEqualTo(address);
            send(broker, "after");
            assertThat(received(broker, 1)).containsExactly("after");
        }
    }

    @Test
    void keeps_records_in_a_given_folder_for_the_next_broker() throws Exception {
        int port = Ports.free();
        try (KafkaBroker first = KafkaBroker.start(folder, port)) {
            send(first, "kept");
        }

        try (KafkaBroker second = KafkaBroker.start(folder, port)) {
            assertThat(received(second, 1)).containsExactly("kept");
        }
    }

    private static void send(KafkaBroker broker, String... values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
            }
        }
    }

    private static List<String> received(KafkaBroker broker, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "readers", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                        return values.size() >= count;
                    });
            consumer.commitSync();
        }
        return values;
    }
}
