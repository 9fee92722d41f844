package vn.exemplar.nomination.nomination.office.decideduplicate;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.DuplicateDecided;

/** @param earlierCase as it is found when the decision is taken */
record DecideDuplicate(String subject, EarlierCase earlierCase, boolean duplicate, String reason, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        refuseUnless(!nomination.check().claimedByAnother(act.actor().id()), nomination.check()::claimedByAnother);
        return List.of(new DuplicateDecided(
                subject, earlierCase, duplicate, reason, act.actor().id(), act.at()));
    }
}
