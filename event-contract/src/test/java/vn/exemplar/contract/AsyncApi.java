package vn.exemplar.contract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 document of all topics: who sends what, in which form, to whom it may concern. */
final class AsyncApi {

    static final Path FILE = Path.of("src/main/resources/contract/asyncapi.json");

    private AsyncApi() {}

    static Map<String, Object> document() {
        return ordered(
                "asyncapi", "3.0.0",
                "info", info(),
                "defaultContentType", "application/json",
                "channels", byTopic(AsyncApi::channel),
                "operations", byTopic(AsyncApi::operation),
                "components", ordered("messages", messages(), "messageTraits", ordered("cloudEvent", cloudEvent())));
    }

    private static Map<String, Object> info() {
        return ordered(
                "title", "Exemplar: events between the services",
                "version", "1.0.0",
                "description",
                        "Each record is a CloudEvents 1.0 event in binary mode, its key the subject's id, so events of one"
                                + " subject stay in order. Delivery is at least once: the header ce_id tells a repetition."
                                + " Readers ignore fields that they do not know.");
    }

    private static Map<String, Object> channel(Topic topic) {
        return ordered(
                "address", topic.topicName(),
                "title", topic.topicName(),
                "summary", "Written by " + topic.producer() + " alone.",
                "messages",
                        topic.eventTypes().stream()
                                .collect(ordering(Topic::typeName, type -> reference("components/messages", type))),
                "bindings", ordered("kafka", kafka(topic)));
    }

    private static Map<String, Object> kafka(Topic topic) {
        return ordered(
                "topic",
                topic.topicName(),
                "partitions",
                Topic.PARTITIONS,
                "replicas",
                Topic.REPLICAS,
                "topicConfiguration",
                ordered("cleanup.policy", List.of("delete"), "retention.ms", Topic.KEPT.toMillis()),
                "bindingVersion",
                "0.5.0");
    }

    private static Map<String, Object> operation(Topic topic) {
        String channel = "channels/" + nameOf(topic);
        return ordered(
                "action",
                "send",
                "channel",
                ordered("$ref", "#/" + channel),
                "title",
                topic.producer() + " tells what happened",
                "messages",
                topic.eventTypes().stream()
                        .map(type -> reference(channel + "/messages", type))
                        .toList());
    }

    private static Map<String, Object> messages() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> topic.eventTypes().stream())
                .collect(ordering(Topic::typeName, AsyncApi::message));
    }

    private static Map<String, Object> message(Class<? extends ContractEvent> type) {
        return ordered(
                "name", Topic.typeName(type),
                "title", type.getSimpleName(),
                "summary", Prose.of(type),
                "contentType", "application/json",
                "traits", List.of(ordered("$ref", "#/components/messageTraits/cloudEvent")),
                "payload",
                        ordered(
                                "schemaFormat",
                                "application/schema+json;version=draft-2020-12",
                                "schema",
                                ordered("$ref", "./schemas/" + Topic.typeName(type) + ".json")));
    }

    private static Map<String, Object> cloudEvent() {
        return ordered(
                "headers",
                ordered(
                        "type", "object",
                        "required",
                                List.of(
                                        "ce_specversion",
                                        "ce_id",
                                        "ce_source",
                                        "ce_type",
                                        "ce_dataschema",
                                        "ce_subject",
                                        "ce_time",
                                        "ce_logindex",
                                        "ce_leafhash",
                                        "ce_correlationid"),
                        "properties",
                                ordered(
                                        "ce_specversion", ordered("type", "string", "const", "1.0"),
                                        "ce_id", text("id of the event in the producer's ledger"),
                                        "ce_source", text("log origin of the producer's ledger"),
                                        "ce_type", text("name of the message"),
                                        "ce_dataschema", text("$id of the message's JSON Schema"),
                                        "ce_subject", text("id of the thing that the event is about; also the key"),
                                        "ce_time",
                                                ordered(
                                                        "type", "string",
                                                        "format", "date-time",
                                                        "description", "when it happened"),
                                        "ce_logindex", text("index in the producer's ledger, decimal, from 0"),
                                        "ce_leafhash", text("leaf hash in the producer's ledger, lower-case hex"),
                                        "ce_correlationid", text("names the conversation"),
                                        "ce_causationid", text("id of the event that caused this one, if one did"))),
                "bindings",
                ordered("kafka", ordered("key", ordered("type", "string"), "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    private static Map<String, Object> reference(String to, Class<? extends ContractEvent> type) {
        return ordered("$ref", "#/" + to + "/" + Topic.typeName(type));
    }

    private static Map<String, Object> byTopic(Function<Topic, Object> content) {
        return Arrays.stream(Topic.values()).collect(ordering(AsyncApi::nameOf, content));
    }

    private static String nameOf(Topic topic) {
        return topic.producer().replace("-service", "");
    }

    private static <T> Collector<T, ?, Map<String, Object>> ordering(
            Function<T, String> key, Function<T, Object> value) {
        return Collectors.toMap(key, value, (one, other) -> one, LinkedHashMap::new);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
