package vn.exemplar.nomination.programme.revise;

import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.changed;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.over;
import static vn.exemplar.nomination.programme.Programmes.plan;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;

class ReviseProgrammeTest {
    private static final ProgrammeDefinition OTHER = changed(json -> json.put("annualIntroductionTarget", 4));
    private static final ProgrammeRevised REVISED = new ProgrammeRevised(ID, OTHER, "p10", Acts.NOW);

    @Test
    void a_draft_is_written_anew_by_whoever_read_its_last_revision_G1() {
        draft().when(revise(0, OTHER)).then(REVISED);
        draft().given(REVISED).when(revise(1, OTHER)).then(REVISED);
    }

    @Test
    void nobody_revises_over_another_revision_G1() {
        draft().when(revise(1, OTHER)).refused("stale-programme (G1)");
        draft().given(REVISED).when(revise(0, OTHER)).refused("stale-programme (G1)");
    }

    @Test
    void only_a_draft_is_revised_G1() {
        active().when(revise(1, OTHER)).refused("programme-already-active (G1)");
        over().when(revise(2, OTHER)).refused("programme-already-active (G1)");
    }

    @Test
    void a_draft_does_not_become_faulty_G1() {
        draft().when(revise(0, plan(0))).refused("programme-faulty (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(revise(-1, OTHER)).refused("programme-not-found (G1)");
    }

    private static ReviseProgramme revise(long readRevision, ProgrammeDefinition definition) {
        return new ReviseProgramme(ID, readRevision, definition, OFFICE);
    }
}
