package vn.exemplar.nomination.programme.cancelwindow;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowCancelled;

record CancelNominationWindow(String subject, String windowId, String reason, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeInForce();
        programme.mustHaveWindowUntil(Today.of(act), windowId);
        return List.of(new NominationWindowCancelled(
                subject, windowId, reason, act.actor().id(), act.at()));
    }

    @Override
    public String ruleSet(Programme programme, ProgrammeEvent event) {
        return programme.definition().ruleSet();
    }
}
