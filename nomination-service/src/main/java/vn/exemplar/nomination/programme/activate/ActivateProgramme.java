package vn.exemplar.nomination.programme.activate;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeField;

record ActivateProgramme(String subject, Act act) implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeADraft();
        ProgrammeDefinition definition = programme.definition();
        return List.of(new ProgrammeActivated(
                subject,
                definition.programmeId(),
                definition.version(),
                definition.title(),
                definition.period().from(),
                definition.period().to(),
                definition.fields().stream().map(ProgrammeField::field).toList(),
                definition.annualIntroductionTarget(),
                act.actor().id(),
                act.at()));
    }

    @Override
    public String ruleSet(Programme programme, ProgrammeEvent event) {
        return programme.definition().ruleSet();
    }
}
