package vn.exemplar.nomination.programme.close;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeClosed;

/** Windows are ended or cancelled with a reason of their own before (G1, N5). */
record CloseProgramme(String subject, String reason, Act act) implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeInForce();
        List<String> open = programme.windowsUntil(Today.of(act)).stream()
                .map(Programme.Window::id)
                .sorted()
                .toList();
        refuseUnless(
                open.isEmpty(), () -> conflict("programme-window-open", "G1").with("windows", open));
        return List.of(new ProgrammeClosed(
                subject,
                programme.definition().programmeId(),
                reason,
                act.actor().id(),
                act.at()));
    }

    @Override
    public String ruleSet(Programme programme, ProgrammeEvent event) {
        return programme.definition().ruleSet();
    }
}
