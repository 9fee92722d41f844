package vn.exemplar.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

record LightLamp(@TargetAggregateIdentifier String lampId, int brightness, String reason, Act act) {}
