package vn.exemplar.nomination.unit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.Units;
import vn.exemplar.nomination.unit.list.UnitView.Predecessor;

class UnitViewTest {
    private final UnitView split = new UnitView("VPS", Unit.NONE, List.of())
            .after(registered())
            .following(new Predecessor("CU", BEGAN))
            .after(Units.split());

    @Test
    void on_a_day_it_has_the_units_before_it_and_from_its_end_those_after_it_G4() {
        assertThat(UnitOnDay.of(split, BEGAN.minusDays(1)))
                .extracting(UnitOnDay::active, UnitOnDay::successors, UnitOnDay::predecessors)
                .containsExactly(false, List.of(), List.of());
        assertThat(UnitOnDay.of(split, BEGAN))
                .extracting(UnitOnDay::active, UnitOnDay::successors, UnitOnDay::predecessors)
                .containsExactly(true, List.of(), List.of("CU"));
        assertThat(UnitOnDay.of(split, ENDED))
                .extracting(UnitOnDay::active, UnitOnDay::successors, UnitOnDay::predecessors)
                .containsExactly(false, List.of("TH", "HC"), List.of("CU"));
    }

    @Test
    void a_unit_that_did_not_end_after_all_is_before_none_G4() {
        assertThat(split.following(new Predecessor("CX", BEGAN))
                        .notFollowing("CU")
                        .predecessors())
                .containsExactly(new Predecessor("CX", BEGAN));
    }

    @Test
    void its_history_names_the_unit_once_G4() {
        assertThat(JsonMapper.shared().valueToTree(split).propertyNames())
                .containsExactlyInAnyOrder(
                        "code",
                        "kind",
                        "names",
                        "activeFrom",
                        "closedOn",
                        "closedBecause",
                        "successors",
                        "predecessors");
    }
}
