package vn.exemplar.nomination.dossier.write.returndossier;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param most how often a dossier may be returned (N7); the plan sets no number */
@Validated
@ConfigurationProperties("nomination.supplement-rounds")
record SupplementRounds(@DefaultValue("2") @Min(0) int most) {}
