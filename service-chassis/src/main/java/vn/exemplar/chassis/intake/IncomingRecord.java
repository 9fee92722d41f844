package vn.exemplar.chassis.intake;

import java.util.Map;
import vn.exemplar.contract.Topic;

/** A record of a consumed topic, as it lies in Kafka. */
record IncomingRecord(
        Topic topic,
        String topicName,
        int partition,
        long offset,
        String key,
        byte[] body,
        Map<String, byte[]> headers) {}
