package vn.exemplar.nomination.nomination.office.sendback;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Check;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;
import vn.exemplar.nomination.timelimit.WorkingTime;

/**
 * @param workingDays for the supplement
 * @param calendar by which they are counted
 * @param mostRounds how often a dossier may be returned at most
 */
record ReturnNomination(
        String subject, @Nullable String note, int workingDays, WorkingDays calendar, int mostRounds, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Check check = nomination.check();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        refuseUnless(
                check.returns() < mostRounds,
                () -> conflict("supplement-rounds-used-up", "N7").with("most", mostRounds));
        WorkingTime.from(Today.of(act), workingDays).refuseUnlessPublished(calendar);
        return List.of(new NominationReturned(
                subject,
                nomination.draft().nominatingUnit(),
                check.returns() + 1,
                check.allDefects(nomination.draft().criteria()),
                note,
                workingDays,
                act.actor().id(),
                act.at()));
    }
}
