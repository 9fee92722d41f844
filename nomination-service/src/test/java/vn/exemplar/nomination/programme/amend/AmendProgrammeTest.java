package vn.exemplar.nomination.programme.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.changed;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.over;
import static vn.exemplar.nomination.programme.Programmes.plan;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

class AmendProgrammeTest {

    @Test
    void a_programme_in_force_goes_on_in_the_next_version_G1() {
        active().when(amend(plan(2))).then(amended());
        assertThat(active().when(amend(plan(2))).ruleSet()).isEqualTo("2021-2025@2");
        active().given(amended()).when(amend(plan(3))).event();
    }

    @Test
    void whoever_amends_has_seen_the_version_in_force_G1() {
        active().given(amended()).when(amend(plan(2))).refused("programme-version-not-next (G1)");
        active().when(amend(plan(1))).refused("programme-version-not-next (G1)");
        active().when(amend(plan(3))).refused("programme-version-not-next (G1)");
    }

    @Test
    void only_a_programme_in_force_is_amended_G1() {
        draft().when(amend(plan(2))).refused("programme-not-active (G1)");
        over().when(amend(plan(2))).refused("programme-not-active (G1)");
    }

    @Test
    void a_programme_does_not_become_faulty_G1() {
        ProgrammeDefinition faulty = changed(json -> {
            json.put("version", 2);
            ((ObjectNode) json.path("period")).put("to", "2020-01-01");
        });
        active().when(amend(faulty)).refused("programme-faulty (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(amend(plan(2))).refused("programme-not-found (G1)");
    }

    private static AmendProgramme amend(ProgrammeDefinition definition) {
        return new AmendProgramme(ID, definition, "Bổ sung tiêu chí", OFFICE);
    }
}
