package vn.exemplar.review.review.service.pin;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.regulation.RegulationFacts;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.session.SessionEvent.SessionConvened;

/** A review that was opened before any regulation was in force keeps to the one it was convened under. */
@Component
@ProcessingGroup("Automation_PinRegulation")
class WhenSessionConvenedThenPinRegulation {
    private final CurrentFacts facts;
    private final RegulationFacts regulations;
    private final Commands commands;
    private final OwnActs acts;

    WhenSessionConvenedThenPinRegulation(
            CurrentFacts facts, RegulationFacts regulations, Commands commands, OwnActs acts) {
        this.facts = facts;
        this.regulations = regulations;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(SessionConvened event, EventMessage<?> message) {
        facts.catchUp();
        RuleVersion rule = regulations
                .version(event.regulationId(), event.regulationVersion())
                .orElseThrow();
        for (String reviewId : event.agenda()) {
            Act act = acts.because(message, getClass().getSimpleName() + '/' + reviewId);
            commands.carryOut(new PinRegulation(reviewId, rule, act));
        }
    }
}
