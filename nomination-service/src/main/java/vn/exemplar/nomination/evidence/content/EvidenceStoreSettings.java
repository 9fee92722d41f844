package vn.exemplar.nomination.evidence.content;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the bytes lie.
 *
 * @param grace how long a content stays that no event refers to; much longer than any request takes
 */
@Validated
@ConfigurationProperties("nomination.evidence.store")
public record EvidenceStoreSettings(
        @NotNull @DefaultValue("1h") Duration grace) {}
