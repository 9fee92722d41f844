package vn.exemplar.chassis.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.publishing.ContractTopic;
import vn.exemplar.chassis.settings.ChassisDefaults;

/** Puts what could not be handled aside, unchanged, with the reason in headers of its own ({@code dlq_…}). */
final class DeadLetters {
    static final String REASON = "dlq_reason";
    static final String TOPIC = "dlq_topic";
    static final String PARTITION = "dlq_partition";
    static final String OFFSET = "dlq_offset";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final StreamBridge bridge;
    private final String group;
    private final Clock clock;
    private final MeterRegistry meters;

    DeadLetters(StreamBridge bridge, String group, Clock clock, MeterRegistry meters) {
        this.bridge = bridge;
        this.group = group;
        this.clock = clock;
        this.meters = meters;
    }

    /** Guarantee: on return the dead-letter topic has the record. */
    void put(IncomingRecord record, RuntimeException failure, int attempts) {
        Map<String, Object> headers = new LinkedHashMap<>(record.headers());
        headers.put(REASON, reason(failure));
        headers.put("dlq_exception", failure.getClass().getName());
        headers.put("dlq_attempts", Integer.toString(attempts));
        headers.put("dlq_at", clock.instant().toString());
        headers.putIfAbsent(TOPIC, record.topicName());
        headers.putIfAbsent(PARTITION, Integer.toString(record.partition()));
        headers.putIfAbsent(OFFSET, Long.toString(record.offset()));
        new ContractTopic(bridge, topicOf(record.topicName())).send(record.key(), record.body(), headers);
        meters.counter("exemplar.deadlettered", "topic", record.topic().topicName())
                .increment();
        LOG.error("Dead-lettered {}-{}@{}", record.topicName(), record.partition(), record.offset(), failure);
    }

    String topicOf(String consumedTopicName) {
        return ChassisDefaults.deadLetterTopic(consumedTopicName, group);
    }

    static String key(byte @Nullable [] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    private static String reason(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? "refused: " + refusal.code() + " (" + refusal.rule() + ")"
                : String.valueOf(failure.getMessage());
    }
}
