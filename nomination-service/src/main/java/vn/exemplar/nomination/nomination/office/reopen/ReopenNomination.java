package vn.exemplar.nomination.nomination.office.reopen;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReopened;
import vn.exemplar.nomination.timelimit.WorkingTime;

/**
 * By a second officer: somebody else than who gave the unit the time in which the supplement did not come.
 *
 * @param workingDays for the supplement, from the day of the act on
 * @param calendar by which they are counted
 */
record ReopenNomination(String subject, int workingDays, String reason, WorkingDays calendar, Act act)
        implements NominationDecision {
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String officer = act.actor().id();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(officer), Nomination::involved);
        refuseUnless(
                nomination.state() == NominationState.EXPIRED,
                () -> nomination.conflict("nomination-not-expired", "N8"));
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(!nomination.check().termBy().equals(officer), () -> forbidden("second-officer-needed", "N8"));
        WorkingTime.from(Today.of(act), workingDays).refuseUnlessPublished(calendar);
        return List.of(new NominationReopened(
                subject,
                nomination.draft().nominatingUnit(),
                nomination.check().returns(),
                workingDays,
                reason,
                officer,
                act.at()));
    }
}
