package vn.exemplar.nomination.programme.draft;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeHoldsTogether;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeDrafted;

record DraftProgramme(ProgrammeId id, ProgrammeDefinition definition, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public String subject() {
        return id.aggregateId();
    }

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        refuseUnless(!programme.exists(), () -> exists("G1"));
        ProgrammeHoldsTogether.check(definition);
        return List.of(new ProgrammeDrafted(subject(), definition, act.actor().id(), act.at()));
    }
}
