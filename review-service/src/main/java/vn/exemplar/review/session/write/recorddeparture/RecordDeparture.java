package vn.exemplar.review.session.write.recorddeparture;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record RecordDeparture(@TargetAggregateIdentifier String sessionId, String memberId, Act act) {}
