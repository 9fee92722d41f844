package vn.exemplar.nomination.evidence.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the bytes lie.
 *
 * @param grace how long a content stays that no event refers to; much longer than any request takes
 * @param s3 the bucket, when the kind is {@code S3}
 */
@Validated
@ConfigurationProperties("nomination.evidence.store")
public record EvidenceStoreSettings(
        @NotNull @DefaultValue("GRIDFS") Kind kind,
        @NotNull @DefaultValue("1h") Duration grace,
        @Valid @Nullable S3 s3) {

    public enum Kind {
        /** In the service's MongoDB, in a database of its own. */
        GRIDFS,
        /** In a bucket of Amazon S3 or of a store that speaks its protocol. */
        S3
    }

    /**
     * @param endpoint of the store; null for Amazon's own
     * @param pathStyle whether the bucket stands in the path and not in the host name
     */
    public record S3(
            @Nullable URI endpoint,
            @NotBlank @DefaultValue("us-east-1") String region,
            @NotBlank String bucket,
            @DefaultValue("true") boolean pathStyle,
            @NotBlank String accessKey,
            @NotBlank String secretKey) {

        @Override
        public String toString() {
            return "S3[" + endpoint + ", " + bucket + ']';
        }
    }

    /** A bucket is named whenever it is asked for. */
    @AssertTrue
    boolean isComplete() {
        return kind != Kind.S3 || s3 != null;
    }
}
