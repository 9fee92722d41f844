package vn.exemplar.nomination.nomination.council.overtake;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Instant;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.ServiceActed.WithdrawalOvertaken;

/** Follows the council: a nomination that was not withdrawn from it stays as it is. */
record OvertakeWithdrawal(String subject, Instant decidedAt, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.exists(), Nomination::notFound);
        return nomination.lifecycle().withdrawnFromTheCouncil()
                ? List.of(new WithdrawalOvertaken(subject, decidedAt, act.at()))
                : List.of();
    }
}
