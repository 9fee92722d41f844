package vn.exemplar.nomination.programme.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.FIRST;
import static vn.exemplar.nomination.programme.Programmes.LAST;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.cancelled;
import static vn.exemplar.nomination.programme.Programmes.closed;
import static vn.exemplar.nomination.programme.Programmes.opened;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.programme.Programme;

class ProgrammeViewTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Programme programme = active().given(amended(), opened("w1", FIRST, LAST), cancelled("w1"), closed())
            .state();

    @Test
    void it_shows_the_present_version_only_G1() {
        ObjectNode shown = JSON.valueToTree(new ProgrammeView("2021-2025", programme));
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder("programmeId", "state", "windows", "closedBecause", "definition", "version");
        assertThat(shown.path("state").asString()).isEqualTo("CLOSED");
        assertThat(shown.path("closedBecause").asString()).isEqualTo("Hết giai đoạn");
        assertThat(shown.path("windows").path(0).path("cancelledBecause").asString())
                .isEqualTo("Nhầm");
        assertThat(shown.path("version").asInt()).isEqualTo(2);
        assertThat(shown.path("definition").path("version").asInt()).isEqualTo(2);
    }

    @Test
    void a_version_has_an_address_of_its_own_and_its_reason_G1() {
        ObjectNode shown =
                JSON.valueToTree(programme.version(2).map(ProgrammeVersion::of).orElseThrow());
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder("id", "programmeId", "version", "reason", "writtenAt", "definition");
        assertThat(shown.path("id").asString()).isEqualTo("2021-2025@2");
        assertThat(shown.path("reason").asString()).isEqualTo("Bổ sung tiêu chí");
    }
}
