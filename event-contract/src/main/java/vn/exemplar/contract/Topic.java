package vn.exemplar.contract;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.exemplar.contract.nomination.v1.NominationContractEvent;
import vn.exemplar.contract.publication.v1.PublicationContractEvent;
import vn.exemplar.contract.review.v1.ReviewContractEvent;

/** The topics between the services; each has one producer and carries the events of one sealed interface. */
public enum Topic {
    NOMINATION("nomination.events.v1", "nomination-service", NominationContractEvent.class),
    REVIEW("review.events.v1", "review-service", ReviewContractEvent.class),
    PUBLICATION("publication.events.v1", "publication-service", PublicationContractEvent.class);

    /** Of each topic. The key decides which one; another number would tear the events of a subject apart. */
    public static final int PARTITIONS = 3;

    /** Copies of each record in production. */
    public static final int REPLICAS = 3;

    /** So long a topic keeps its records; whoever was away for longer is told again from the producer's ledger. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final String topicName;
    private final String producer;
    private final Class<? extends ContractEvent> family;

    Topic(String topicName, String producer, Class<? extends ContractEvent> family) {
        this.topicName = topicName;
        this.producer = producer;
        this.family = family;
    }

    public String topicName() {
        return topicName;
    }

    /** Where the producer pins the checkpoints of its ledger: one partition, kept for ever. */
    public String checkpointTopicName() {
        return topicName.replace(".events.", ".checkpoints.");
    }

    /** Name of the only service that writes to this topic. */
    public String producer() {
        return producer;
    }

    /** How many of so many copies must have a record before it counts as sent: one may be down. */
    public static int inSync(int replicas) {
        return Math.max(1, replicas - 1);
    }

    /** Every record type that may stand on this topic. */
    public List<Class<? extends ContractEvent>> eventTypes() {
        return leaves(family).collect(Collectors.toUnmodifiableList());
    }

    /** The topic that carries events of this type. */
    public static Topic of(Class<? extends ContractEvent> type) {
        return Arrays.stream(values())
                .filter(topic -> topic.family.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " belongs to no topic"));
    }

    /** The wire name of an event type. */
    public static String typeName(Class<? extends ContractEvent> type) {
        ContractType name = type.getAnnotation(ContractType.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no @ContractType");
        }
        return name.value();
    }

    /** The {@code $id} of the JSON Schema of what has this wire name. */
    public static String schemaOf(String typeName) {
        return "urn:exemplar:contract:" + typeName;
    }

    private static Stream<Class<? extends ContractEvent>> leaves(Class<? extends ContractEvent> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Arrays.stream(permitted).flatMap(sub -> leaves(sub.asSubclass(ContractEvent.class)));
    }
}
