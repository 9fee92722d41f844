package vn.exemplar.nomination.dossier.read.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.ExemplarRecognised;

@Component
class LearnOutcomeOnExemplarRecognised implements ContractDoor<ExemplarRecognised> {
    private final OutcomeViews outcomes;

    LearnOutcomeOnExemplarRecognised(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Class<ExemplarRecognised> eventType() {
        return ExemplarRecognised.class;
    }

    @Override
    public void on(ExemplarRecognised event, Act act) {
        outcomes.learn(
                event.nominationId(),
                "recognition",
                new OutcomeView.Recognition(event.exemplarId(), event.decisionNumber(), event.decidedOn()));
    }
}
