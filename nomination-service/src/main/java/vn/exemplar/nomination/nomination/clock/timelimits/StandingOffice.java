package vn.exemplar.nomination.nomination.clock.timelimits;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param unit code of the unit that checks dossiers: its time limits are counted for it */
@Validated
@ConfigurationProperties("nomination.standing-office")
record StandingOffice(@DefaultValue("VPS") @NotBlank String unit) {}
