package vn.exemplar.sample;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

record HangLamp(@TargetAggregateIdentifier String lampId, String place, LocalDate on, Act act) {}
