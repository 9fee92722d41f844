package vn.exemplar.chassis.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** One way out to Kafka. Guarantee: on return the broker has the record on all in-sync replicas. */
public final class ContractTopic {
    private final StreamBridge bridge;
    private final String binding;

    public ContractTopic(StreamBridge bridge, String binding) {
        this.bridge = bridge;
        this.binding = binding;
    }

    /**
     * Sends and waits for the broker's acknowledgement.
     *
     * @throws RuntimeException when the broker did not confirm; the record may be there all the same
     */
    public void send(String key, byte[] body, Map<String, ?> headers) {
        Message<byte[]> message = MessageBuilder.withPayload(body)
                .setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8))
                .setHeader(PlainKafkaHeaders.ALL, headers)
                .build();
        if (!bridge.send(binding, message)) {
            throw new IllegalStateException("The binding " + binding + " did not take the record");
        }
    }
}
