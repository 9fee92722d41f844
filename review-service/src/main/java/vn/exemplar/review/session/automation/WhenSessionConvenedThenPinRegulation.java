package vn.exemplar.review.session.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.write.pinregulation.PinRegulation;
import vn.exemplar.review.session.events.SessionConvened;

/** A review that was opened before any regulation was in force keeps to the one it was convened under. */
@Component
@ProcessingGroup("Automation_PinRegulation")
class WhenSessionConvenedThenPinRegulation {
    private final RulesInForce rules;
    private final Commands commands;
    private final OwnActs acts;

    WhenSessionConvenedThenPinRegulation(RulesInForce rules, Commands commands, OwnActs acts) {
        this.rules = rules;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(SessionConvened event, EventMessage<?> message) {
        RuleVersion rule =
                rules.version(event.regulationId(), event.regulationVersion()).orElseThrow();
        for (String reviewId : event.agenda()) {
            Act act = acts.because(message, getClass().getSimpleName() + '/' + reviewId);
            commands.carryOut(reviewId, new PinRegulation(reviewId, rule, act), act);
        }
    }
}
