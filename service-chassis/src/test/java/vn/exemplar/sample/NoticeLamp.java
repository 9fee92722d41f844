package vn.exemplar.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

record NoticeLamp(@TargetAggregateIdentifier String lampId, String reviewId, Act act) {}
