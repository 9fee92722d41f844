package vn.exemplar.nomination.programme.write.reviseprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeRevised;

/** @param readRevision the revision that the author had read */
public record ReviseProgramme(
        @TargetAggregateIdentifier String aggregateId, String readRevision, ProgrammeDefinition definition, Act act) {

    public ProgrammeRevised revised() {
        return new ProgrammeRevised(aggregateId, definition, act.actor().id(), act.at());
    }
}
