package vn.exemplar.nomination.delegation.write.grantdelegation;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param longestDays how many days, the first and the last included, a delegation may last (N4) */
@Validated
@ConfigurationProperties("nomination.delegation")
record DelegationLength(@DefaultValue("366") @Min(1) int longestDays) {}
