package vn.exemplar.nomination.timelimit.write.canceltimelimit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.timelimit.events.TimeLimitCancelled;

public record CancelTimeLimit(@TargetAggregateIdentifier String timeLimitId, String reason, Act act) {

    public TimeLimitCancelled cancelled() {
        return new TimeLimitCancelled(timeLimitId, reason, act.at());
    }
}
