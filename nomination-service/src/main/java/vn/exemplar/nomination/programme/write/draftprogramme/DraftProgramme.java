package vn.exemplar.nomination.programme.write.draftprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;

public record DraftProgramme(@TargetAggregateIdentifier String aggregateId, ProgrammeDefinition definition, Act act) {

    public ProgrammeDrafted drafted() {
        return new ProgrammeDrafted(aggregateId, definition, act.actor().id(), act.at());
    }
}
