package vn.exemplar.nomination.programme.write.draftprogramme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

public record DraftProgramme(@TargetAggregateIdentifier String aggregateId, ProgrammeDefinition definition, Act act) {}
