package vn.exemplar.nomination.nomination.office.endcheck;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;

/** @param mostRounds how often a dossier may be returned at most */
record EndCheck(String subject, @Nullable String note, int mostRounds, Act act) implements NominationDecision {

    /** As long as the unit may still supplement, the dossier is returned; the end names every defect as a return does (N7). */
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Check check = nomination.check();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        refuseUnless(
                check.returns() >= mostRounds,
                () -> conflict("supplement-still-possible", "N7").with("most", mostRounds));
        return List.of(new NominationNotAccepted(
                subject,
                null,
                check.returns(),
                0,
                check.allDefects(nomination.draft().criteria()),
                note,
                null,
                act.actor().id(),
                act.at()));
    }
}
