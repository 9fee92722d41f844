package vn.exemplar.nomination.nomination.office.release;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.Conclusion;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationEvent;
import vn.exemplar.nomination.nomination.NominationEvent.HoldReleased;
import vn.exemplar.nomination.nomination.NominationState;

/** @param calendar the working days by which a due date moves */
record ReleaseHold(String subject, Conclusion conclusion, String reason, WorkingDays calendar, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        LocalDate issuedOn = conclusion.issuedOn();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(
                nomination.state() == NominationState.HELD, () -> nomination.conflict("nomination-not-held", "N8"));
        refuseUnless(
                !issuedOn.isAfter(Today.of(act)),
                () -> unprocessable("conclusion-of-the-future", "N8").with("issuedOn", issuedOn.toString()));
        return List.of(new HoldReleased(
                subject,
                conclusion,
                reason,
                movedDueDate(nomination),
                nomination.lifecycle().accepted(),
                act.actor().id(),
                act.at()));
    }

    /** As many working days are left as were left on the day of the hold, one at least (G5). */
    private @Nullable LocalDate movedDueDate(Nomination nomination) {
        LocalDate dueOn = nomination.check().dueOn();
        LocalDate heldOn = nomination.halt().heldOn();
        if (dueOn == null || heldOn == null) {
            return null;
        }
        int left = Math.max(1, calendar.between(heldOn, dueOn));
        return calendar.after(Today.of(act), left);
    }
}
