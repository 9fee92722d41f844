package vn.exemplar.review.session.write.convenesession;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.regulation.RuleVersion;

public record ConveneSession(
        @TargetAggregateIdentifier String sessionId,
        String councilId,
        RuleVersion rule,
        Instant heldAt,
        String place,
        List<String> agenda,
        Act act) {}
