package vn.exemplar.nomination.dossier.read.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.VoteConcluded;

@Component
class LearnOutcomeOnVoteConcluded implements ContractDoor<VoteConcluded> {
    private final OutcomeViews outcomes;

    LearnOutcomeOnVoteConcluded(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Class<VoteConcluded> eventType() {
        return VoteConcluded.class;
    }

    @Override
    public void on(VoteConcluded event, Act act) {
        outcomes.learn(
                event.nominationId(),
                "vote",
                new OutcomeView.Vote(
                        event.sessionId(),
                        event.round(),
                        event.outcome(),
                        event.agree(),
                        event.disagree(),
                        event.abstain(),
                        event.base(),
                        event.passMark(),
                        event.countedAt()));
    }
}
