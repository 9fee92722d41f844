package vn.exemplar.nomination.dossier.write.releasehold;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.dossier.events.Conclusion;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param calendar the working days by which a due date moves */
public record ReleaseHold(
        @TargetAggregateIdentifier String nominationId,
        Conclusion conclusion,
        String reason,
        WorkingDays calendar,
        Act act) {

    public HoldReleased released(CaseFile file) {
        return new HoldReleased(
                nominationId,
                conclusion,
                reason,
                movedDueDate(file),
                file.lifecycle().accepted(),
                act.actor().id(),
                act.at());
    }

    /** As many working days are left as were left on the day of the hold, one at least (G5). */
    private @Nullable LocalDate movedDueDate(CaseFile file) {
        LocalDate dueOn = file.check().dueOn();
        LocalDate heldOn = file.check().heldOn();
        if (dueOn == null || heldOn == null) {
            return null;
        }
        int left = Math.max(1, calendar.between(heldOn, dueOn));
        return calendar.after(Today.of(act), left);
    }
}
