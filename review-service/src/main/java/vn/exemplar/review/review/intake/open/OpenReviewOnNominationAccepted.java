package vn.exemplar.review.review.intake.open;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.RegulationFacts;
import vn.exemplar.review.review.ReviewId;

@Component
class OpenReviewOnNominationAccepted implements ContractDoor<NominationAccepted> {
    private final Commands commands;
    private final CurrentFacts facts;
    private final RegulationFacts regulations;

    OpenReviewOnNominationAccepted(Commands commands, CurrentFacts facts, RegulationFacts regulations) {
        this.commands = commands;
        this.facts = facts;
        this.regulations = regulations;
    }

    @Override
    public Class<NominationAccepted> eventType() {
        return NominationAccepted.class;
    }

    @Override
    public void on(NominationAccepted event, Act act) {
        facts.catchUp();
        commands.carryOut(new OpenReview(
                ReviewId.of(event.nominationId()),
                event.nominationId(),
                DossierOnAcceptance.of(event),
                event.personal().nomineeName(),
                regulations.inForce(DayOfTheAct.of(act.at())),
                act));
    }
}
