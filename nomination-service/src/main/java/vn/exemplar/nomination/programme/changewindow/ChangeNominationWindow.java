package vn.exemplar.nomination.programme.changewindow;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.WindowTerms;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;

record ChangeNominationWindow(String subject, String windowId, WindowTerms window, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeInForce();
        LocalDate today = Today.of(act);
        programme.mustHaveWindowUntil(today, windowId);
        refuseUnless(
                !window.to().isBefore(today),
                () -> unprocessable("window-ends-in-the-past", "N5").with("today", today.toString()));
        window.mustFit(programme.definition());
        return List.of(new NominationWindowChanged(
                subject,
                windowId,
                window.kind().name(),
                window.from(),
                window.to(),
                window.years(),
                window.reason(),
                act.actor().id(),
                act.at()));
    }

    @Override
    public String ruleSet(Programme programme, ProgrammeEvent event) {
        return programme.definition().ruleSet();
    }
}
