package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;

/** N6, A1: as whom somebody reads or changes files is what the ledger says of it. */
class CapacityTest {
    private static final List<String> ROLES = List.of("COUNCIL_MEMBER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR");

    @ParameterizedTest
    @CsvSource({"OWN_UNIT,UNIT_HEAD", "OFFICE,STANDING_OFFICER", "AUDITOR,AUDITOR", "REVIEWER,COUNCIL_MEMBER"})
    void the_role_on_record_is_that_of_the_capacity_A1(Capacity capacity, String role) {
        assertThat(capacity.of(act(ROLES)).role()).isEqualTo(role);
    }

    @Test
    void a_capacity_is_held_by_any_of_its_roles() {
        assertThat(Capacity.OWN_UNIT.isHeldBy(new Actor("p", "U", List.of("UNIT_OFFICER"))))
                .isTrue();
        assertThat(Capacity.OWN_UNIT.isHeldBy(new Actor("p", "U", List.of("STANDING_OFFICER"))))
                .isFalse();
    }

    private static Act act(List<String> roles) {
        return new Act(new Actor("p03", "VPS", roles), "UNIT_OFFICER", Instant.EPOCH, "k", "f", "door", "c", null);
    }
}
