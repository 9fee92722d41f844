package vn.exemplar.nomination.nomination.clock.expire;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitKind;

/** Ends nominations whose supplement did not come in time, when its time limit says so (N8). */
@Component
@ProcessingGroup("Automation_Expiry")
class WhenSupplementExceededThenExpireNomination {
    private final Commands commands;
    private final OwnActs acts;

    WhenSupplementExceededThenExpireNomination(Commands commands, OwnActs acts) {
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(TimeLimitExceeded event, EventMessage<?> message) {
        if (event.kind().equals(TimeLimitKind.SUPPLEMENT.name())) {
            commands.carryOut(new ExpireNomination(
                    event.subject(),
                    event.timeLimitId(),
                    event.workingDays(),
                    event.dueOn(),
                    acts.because(message, getClass().getSimpleName())));
        }
    }
}
