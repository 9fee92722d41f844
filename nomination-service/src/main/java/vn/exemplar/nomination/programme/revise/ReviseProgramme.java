package vn.exemplar.nomination.programme.revise;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeHoldsTogether;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;

/** @param readRevision the revision that the author had read, so that nobody revises over another revision */
record ReviseProgramme(String subject, long readRevision, ProgrammeDefinition definition, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeADraft();
        refuseUnless(
                readRevision == programme.revision(),
                () -> Refusal.of(Refusal.Kind.STALE, "stale-programme", "G1")
                        .with("read", Long.toString(readRevision))
                        .with("current", Long.toString(programme.revision())));
        ProgrammeHoldsTogether.check(definition);
        return List.of(new ProgrammeRevised(subject, definition, act.actor().id(), act.at()));
    }
}
