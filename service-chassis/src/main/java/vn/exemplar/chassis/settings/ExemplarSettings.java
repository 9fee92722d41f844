package vn.exemplar.chassis.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.exemplar.contract.Topic;

/** The settings of a service, under {@code exemplar} in its {@code application.yml}. */
@Validated
@ConfigurationProperties("exemplar")
public record ExemplarSettings(
        @Valid @NotNull Service service,
        @Valid @NotNull Mongo mongo,
        @Valid @DefaultValue Kafka kafka,
        @Valid @NotNull Checkpoints checkpoints,
        @Valid @DefaultValue Security security,
        @Valid @DefaultValue Web web,
        @Valid @DefaultValue Health health,
        @Valid @DefaultValue Audit audit) {

    /**
     * @param topic the only topic that this service writes
     * @param consumes the topics of others that it reads
     * @param origin name of its log, part of every hash: must never change, for example {@code exemplar.vn/nomination}
     */
    public record Service(
            @NotNull Topic topic,
            @DefaultValue List<Topic> consumes,
            @NotBlank String origin) {}

    /**
     * @param databasePrefix the service's databases are {@code <prefix>_ledger}, {@code _views} and {@code _keys}
     * @param keyUri connection string with the credentials of the key database; without it the service's own are used
     * @param keyLifetime how long a key of a subject stays in memory, at most a minute: a key that was destroyed stops
     *     working in every instance within that time
     */
    public record Mongo(
            @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,40}")
            String databasePrefix,

            @Nullable String keyUri,
            @DefaultValue("30s") @DurationMax(minutes = 1) Duration keyLifetime) {}

    /**
     * @param topicPrefix stands before every topic name, so that several systems can share a broker
     * @param replicas copies of each record, as the topics have; fewer than the contract says for a demo on one broker
     * @param attempts how often a consumed record is tried that breaks a door, before it is set aside
     * @param backOff pause before the second try; doubles with each further one
     */
    public record Kafka(
            @DefaultValue("") String topicPrefix,
            @DefaultValue("" + Topic.REPLICAS) @Min(1) short replicas,
            @DefaultValue("5") @Min(1) int attempts,
            @DefaultValue("200ms") Duration backOff) {}

    /**
     * @param signingKeys Ed25519 keys that sign the log's checkpoints: each a file, or the text of one, PKCS#8 in PEM. One;
     *     during a rotation the old one and its successor. Never in the database
     * @param olderKeys verifier keys that signed older checkpoints, {@code name+id+key}
     * @param file where checkpoints are appended, beside the Kafka topic; on a disk that whoever administers the database
     *     cannot write. None by default
     */
    public record Checkpoints(
            @NotEmpty List<@NotBlank String> signingKeys,
            @DefaultValue List<String> olderKeys,
            @Nullable Path file) {}

    /**
     * @param publicPaths paths below the context path that need no token, as Spring path patterns
     * @param recordedRefusals refused acts of one actor that an instance records within a minute; then the actor is turned
     *     away with 429 until it is over
     */
    public record Security(
            @DefaultValue List<String> publicPaths,
            @DefaultValue("60") @Min(1) int recordedRefusals) {}

    /**
     * @param maxBody largest request body that is read
     * @param streamedPaths paths below the context path whose doors read the body themselves, as it comes, and add what
     *     they read to the fingerprint of the act; Spring path patterns
     * @param viewPatience how long a read waits for the views that {@code After-Index} asks for
     * @param decisionPatience how long a command waits for the reference facts that it decides by
     */
    public record Web(
            @DefaultValue("2MB") DataSize maxBody,
            @DefaultValue List<String> streamedPaths,
            @DefaultValue("5s") Duration viewPatience,
            @DefaultValue("5s") Duration decisionPatience) {}

    /**
     * @param maxLag events that a processor may be behind before health says so
     * @param timeout how long health waits for Kafka and MongoDB
     */
    public record Health(
            @DefaultValue("1000") @Min(1) long maxLag,
            @DefaultValue("3s") Duration timeout) {}

    /** @param patience how long a request for a verification waits before it is told how far the run has come */
    public record Audit(@DefaultValue("5s") Duration patience) {}
}
