package vn.exemplar.review.review.write.openreview;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.ReviewId;

@Component
class OpenReviewOnNominationAccepted implements ContractDoor<NominationAccepted> {
    private final Commands commands;
    private final RulesInForce rules;

    OpenReviewOnNominationAccepted(Commands commands, RulesInForce rules) {
        this.commands = commands;
        this.rules = rules;
    }

    @Override
    public Class<NominationAccepted> eventType() {
        return NominationAccepted.class;
    }

    @Override
    public void on(NominationAccepted event, Act act) {
        String reviewId = ReviewId.of(event.nominationId());
        OpenReview command = new OpenReview(
                reviewId,
                event.nominationId(),
                DossierOnAcceptance.of(event),
                event.personal().nomineeName(),
                rules.on(DayOfTheAct.of(act.at())),
                act);
        commands.carryOut(reviewId, command, act);
    }
}
