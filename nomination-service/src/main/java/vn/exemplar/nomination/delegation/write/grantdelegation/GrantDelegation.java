package vn.exemplar.nomination.delegation.write.grantdelegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

/**
 * @param unitActive whether the unit is active on the first day
 * @param longestDays how many days a delegation may last at most
 */
public record GrantDelegation(
        @TargetAggregateIdentifier String delegationId,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean unitActive,
        int longestDays,
        Act act) {}
