package vn.exemplar.nomination.timelimit.write.pausetimelimit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.events.TimeLimitPaused;

public record PauseTimeLimit(@TargetAggregateIdentifier String timeLimitId, PauseReason reason, LocalDate on, Act act) {

    public TimeLimitPaused paused() {
        return new TimeLimitPaused(timeLimitId, reason.name(), on, act.at());
    }
}
