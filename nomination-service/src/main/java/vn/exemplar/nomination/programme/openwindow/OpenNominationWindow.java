package vn.exemplar.nomination.programme.openwindow;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.WindowTerms;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;

record OpenNominationWindow(String subject, String windowId, WindowTerms window, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeInForce();
        window.mustFit(programme.definition());
        return List.of(new NominationWindowOpened(
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
