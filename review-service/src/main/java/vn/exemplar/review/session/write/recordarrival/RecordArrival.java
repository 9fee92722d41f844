package vn.exemplar.review.session.write.recordarrival;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

/** @param seated who holds a seat on the council that day */
public record RecordArrival(
        @TargetAggregateIdentifier String sessionId, String memberId, Set<String> seated, Act act) {}
