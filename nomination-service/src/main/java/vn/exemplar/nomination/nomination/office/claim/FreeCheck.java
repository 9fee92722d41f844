package vn.exemplar.nomination.nomination.office.claim;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.CheckFreed;

record FreeCheck(String subject, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String officer = act.actor().id();
        Check check = nomination.check();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(check.claimedBy() != null, () -> conflict("check-not-claimed", "N7"));
        refuseUnless(!check.claimedByAnother(officer), check::claimedByAnother);
        return List.of(new CheckFreed(subject, officer, act.at()));
    }
}
