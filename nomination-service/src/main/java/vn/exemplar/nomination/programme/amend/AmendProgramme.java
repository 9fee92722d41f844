package vn.exemplar.nomination.programme.amend;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeHoldsTogether;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeAmended;

/** Whoever amends has seen the version in force, so two amendments at once do not pass over each other (G1). */
record AmendProgramme(String subject, ProgrammeDefinition definition, String reason, Act act)
        implements Decision<Programme, ProgrammeEvent> {

    @Override
    public List<ProgrammeEvent> decide(Programme programme) {
        programme.mustBeInForce();
        int next = programme.definition().version() + 1;
        refuseUnless(
                definition.version() == next,
                () -> conflict("programme-version-not-next", "G1")
                        .with("sent", definition.version())
                        .with("next", next));
        ProgrammeHoldsTogether.check(definition);
        return List.of(
                new ProgrammeAmended(subject, definition, reason, act.actor().id(), act.at()));
    }

    @Override
    public String ruleSet(Programme programme, ProgrammeEvent event) {
        return definition.ruleSet();
    }
}
