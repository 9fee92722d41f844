package vn.exemplar.nomination.programme.write.activateprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeField;

public record ActivateProgramme(@TargetAggregateIdentifier String aggregateId, Act act) {

    public ProgrammeActivated activated(ProgrammeDefinition definition) {
        return new ProgrammeActivated(
                aggregateId,
                definition.programmeId(),
                definition.version(),
                definition.title(),
                definition.period().from(),
                definition.period().to(),
                definition.fields().stream().map(ProgrammeField::field).toList(),
                definition.annualIntroductionTarget(),
                act.actor().id(),
                act.at());
    }
}
