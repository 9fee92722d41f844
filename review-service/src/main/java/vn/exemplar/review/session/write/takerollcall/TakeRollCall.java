package vn.exemplar.review.session.write.takerollcall;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

/** @param seated who holds a seat on the council that day */
public record TakeRollCall(
        @TargetAggregateIdentifier String sessionId, List<String> present, Set<String> seated, Act act) {}
