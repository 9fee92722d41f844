package vn.exemplar.nomination.nomination.office.extendsupplement;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.SupplementExtended;
import vn.exemplar.nomination.timelimit.WorkingTime;

/**
 * @param workingDays that the unit has more
 * @param dueOn the last day that its time limit has now
 * @param calendar by which they are counted
 */
record ExtendSupplement(String subject, int workingDays, String reason, LocalDate dueOn, WorkingDays calendar, Act act)
        implements NominationDecision {
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String officer = act.actor().id();
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(officer), Nomination::involved);
        refuseUnless(
                nomination.lifecycle().awaitsSupplement(), () -> nomination.conflict("supplement-not-awaited", "N8"));
        WorkingTime.from(dueOn, workingDays).refuseUnlessPublished(calendar);
        return List.of(
                new SupplementExtended(subject, nomination.check().returns(), workingDays, reason, officer, act.at()));
    }
}
