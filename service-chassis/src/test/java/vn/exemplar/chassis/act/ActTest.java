package vn.exemplar.chassis.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A1: who acted, and in which role. */
class ActTest {
    private static final Act ACT = new Act(
            new Actor("p03", "VPS", List.of("UNIT_HEAD", "STANDING_OFFICER")),
            "UNIT_HEAD",
            Instant.EPOCH,
            "key",
            "fingerprint",
            "POST /api/lamps",
            "conversation",
            null);

    @Test
    void who_has_two_roles_acts_in_the_one_that_the_thing_calls_for_A1() {
        Act asOffice = ACT.inRole(List.of("STANDING_OFFICER"));
        assertThat(asOffice.role()).isEqualTo("STANDING_OFFICER");
        assertThat(asOffice.inRole(List.of("UNIT_OFFICER", "UNIT_HEAD"))).isEqualTo(ACT);
    }

    @Test
    void nobody_acts_in_a_role_that_they_do_not_hold_A1() {
        assertThat(ACT.inRole(List.of("AUDITOR"))).isEqualTo(ACT);
    }
}
