package vn.exemplar.nomination.programme.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.drafted;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

class DraftProgrammeTest {

    @Test
    void the_plan_of_2021_to_2025_is_drafted_as_data_G1() {
        DraftProgramme command = draftOf(plan());
        assertThat(command.subject()).isEqualTo(ID);
        assertThat(command.ruleSet(none().state(), drafted())).isNull();
        none().when(command).then(drafted());
    }

    @Test
    void a_faulty_programme_is_not_drafted_G1() {
        none().when(draftOf(plan(0))).refused("programme-faulty (G1)");
    }

    @Test
    void what_was_drafted_is_not_drafted_again_G1() {
        draft().when(draftOf(plan())).refused("subject-exists (G1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2025", "2021/2025", "a234567890123456789012345678901234567890x"})
    void an_id_is_short_and_stands_in_an_address_G1(String id) {
        assertThatThrownBy(() -> new ProgrammeId(id)).hasMessageStartingWith("programme-id-malformed (G1)");
    }

    private static DraftProgramme draftOf(ProgrammeDefinition definition) {
        return new DraftProgramme(new ProgrammeId("2021-2025"), definition, OFFICE);
    }
}
