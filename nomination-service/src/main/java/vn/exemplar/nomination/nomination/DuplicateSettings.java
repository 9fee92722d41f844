package vn.exemplar.nomination.nomination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From which likeness on (0 to 100, see {@link vn.exemplar.nomination.vietnamese.Likeness}) an achievement is shown
 * beside one that was rewarded. What looks alike is only flagged: a person decides.
 *
 * @param sameSubject when the same subject was rewarded
 * @param anySubject when someone else was
 */
@Validated
@ConfigurationProperties("nomination.duplicates")
record DuplicateSettings(
        @DefaultValue("50") @Min(1) @Max(100) int sameSubject,
        @DefaultValue("75") @Min(1) @Max(100) int anySubject) {

    int least(boolean ofSameSubject) {
        return ofSameSubject ? sameSubject : anySubject;
    }
}
