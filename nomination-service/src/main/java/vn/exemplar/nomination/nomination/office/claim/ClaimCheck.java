package vn.exemplar.nomination.nomination.office.claim;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.CheckClaimed;

/**
 * For oneself, or handed over to a colleague.
 *
 * @param officer who is to have the check
 * @param reason needed to take it over from another
 */
record ClaimCheck(String subject, String officer, @Nullable String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String actor = act.actor().id();
        Check check = nomination.check();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(actor), Nomination::involved);
        refuseUnless(
                !nomination.concerns(officer),
                () -> unprocessable("colleague-involved", "N4").with("officer", officer));
        refuseUnless(nomination.lifecycle().withTheOffice(), nomination::notUnderCheck);
        refuseUnless(
                !officer.equals(check.claimedBy()),
                () -> conflict("already-claimed", "N7").with("officer", officer));
        refuseUnless(!check.claimedByAnother(actor) || reason != null && !reason.isBlank(), check::claimedByAnother);
        return List.of(new CheckClaimed(subject, officer, reason, actor, act.at()));
    }
}
