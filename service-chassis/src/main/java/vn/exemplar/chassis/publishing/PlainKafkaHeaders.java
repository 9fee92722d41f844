package vn.exemplar.chassis.publishing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * Carries Kafka's headers unchanged as one message header. CloudEvents wants plain UTF-8 texts under exact names, which
 * Spring's own mapper would wrap in JSON; and what strangers send is never deserialised.
 */
public final class PlainKafkaHeaders implements KafkaHeaderMapper {
    /** Name of the message header that holds all Kafka headers as {@code Map<String, byte[]>}. */
    public static final String ALL = "exemplarKafkaHeaders";

    @Override
    public void fromHeaders(MessageHeaders from, Headers target) {
        of(from).forEach(target::add);
    }

    @Override
    public void toHeaders(Headers from, Map<String, Object> target) {
        target.put(ALL, copyOf(from));
    }

    /** The Kafka headers of a received message. */
    public static Map<String, byte[]> of(Message<?> message) {
        return of(message.getHeaders());
    }

    /** Kafka headers as a map; of a repeated header the last one counts. */
    public static Map<String, byte[]> copyOf(Headers headers) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                all.put(header.key(), header.value());
            }
        }
        return all;
    }

    private static Map<String, byte[]> of(MessageHeaders headers) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        if (headers.get(ALL) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> all.put(
                    String.valueOf(name),
                    value instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        }
        return all;
    }
}
