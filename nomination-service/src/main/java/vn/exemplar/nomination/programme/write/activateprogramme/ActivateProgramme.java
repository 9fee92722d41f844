package vn.exemplar.nomination.programme.write.activateprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record ActivateProgramme(@TargetAggregateIdentifier String aggregateId, Act act) {}
