package vn.exemplar.chassis.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.publishing.PlainKafkaHeaders;

/** A record of a consumed topic, as it lies in Kafka. */
record IncomingRecord(
        String topic, int partition, long offset, String key, byte @Nullable [] body, Map<String, byte[]> headers) {

    static IncomingRecord of(ConsumerRecord<?, ?> raw) {
        return new IncomingRecord(
                raw.topic(),
                raw.partition(),
                raw.offset(),
                raw.key() instanceof byte[] key ? new String(key, StandardCharsets.UTF_8) : "",
                raw.value() instanceof byte[] body ? body : null,
                PlainKafkaHeaders.copyOf(raw.headers()));
    }

    /** Names the record among all. */
    String place() {
        return topic + '-' + partition + '@' + offset;
    }
}
