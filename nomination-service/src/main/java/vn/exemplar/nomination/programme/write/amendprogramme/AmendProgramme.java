package vn.exemplar.nomination.programme.write.amendprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

public record AmendProgramme(
        @TargetAggregateIdentifier String aggregateId, ProgrammeDefinition definition, String reason, Act act) {

    public ProgrammeAmended amended() {
        return new ProgrammeAmended(aggregateId, definition, reason, act.actor().id(), act.at());
    }
}
