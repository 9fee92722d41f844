package vn.exemplar.review.review.write.openreview;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.keys.NomineeNames;

@Component
class OpenReviewOnNominationAccepted implements ContractDoor<NominationAccepted> {
    private final Commands commands;
    private final RulesInForce rules;
    private final NomineeNames names;

    OpenReviewOnNominationAccepted(Commands commands, RulesInForce rules, NomineeNames names) {
        this.commands = commands;
        this.rules = rules;
        this.names = names;
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
                names.seal(event.nominationId(), event.personal().nomineeName()),
                rules.on(DayOfTheAct.of(act.at())),
                act);
        commands.carryOut(reviewId, command, act);
    }
}
