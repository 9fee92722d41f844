package vn.exemplar.nomination.programme.write.closeprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeClosed;

public record CloseProgramme(@TargetAggregateIdentifier String aggregateId, String reason, Act act) {

    public ProgrammeClosed closed(String programmeId) {
        return new ProgrammeClosed(aggregateId, programmeId, reason, act.actor().id(), act.at());
    }
}
