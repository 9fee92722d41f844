package vn.exemplar.nomination.delegation.write.revokedelegation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record RevokeDelegation(@TargetAggregateIdentifier String delegationId, String reason, Act act) {}
