package vn.exemplar.nomination.delegation.grant;

import static vn.exemplar.nomination.delegation.Delegations.DIRECTOR;
import static vn.exemplar.nomination.delegation.Delegations.FRIDAY;
import static vn.exemplar.nomination.delegation.Delegations.HEAD;
import static vn.exemplar.nomination.delegation.Delegations.OTHER_HEAD;
import static vn.exemplar.nomination.delegation.Delegations.TODAY;
import static vn.exemplar.nomination.delegation.Delegations.granted;
import static vn.exemplar.nomination.delegation.Delegations.none;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;

class GrantDelegationTest {
    private static final Act DELEGATE = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");

    @Test
    void the_head_lets_someone_sign_for_the_own_unit_N4() {
        none().when(grant(TODAY, FRIDAY, HEAD)).then(granted("p13"));
    }

    @Test
    void the_director_delegates_for_any_unit_N4() {
        none().when(grant(TODAY, FRIDAY, DIRECTOR)).then(granted("p01"));
    }

    @Test
    void nobody_else_delegates_neither_a_delegate_nor_the_standing_office_N4() {
        for (Act act : new Act[] {OTHER_HEAD, DELEGATE, Acts.standingOffice()}) {
            none().when(to("p14", true, act)).refused("delegation-of-another-unit (N4)");
        }
    }

    @Test
    void nobody_delegates_to_themselves_N4() {
        none().when(to("p13", true, HEAD)).refused("delegation-to-oneself (N4)");
    }

    @Test
    void a_delegation_is_bounded_in_time_N4() {
        none().when(grant(TODAY.minusDays(1), FRIDAY, HEAD)).refused("delegation-begins-in-the-past (N4)");
        none().when(grant(FRIDAY, TODAY, HEAD)).refused("delegation-ends-before-it-begins (N4)");
        none().when(grant(TODAY, TODAY.plusDays(366), HEAD)).refused("delegation-too-long (N4)");
        none().when(grant(TODAY, TODAY.plusDays(365), HEAD)).event();
        none().when(grant(TODAY, TODAY, HEAD)).event();
    }

    @Test
    void only_an_active_unit_delegates_G4() {
        none().when(to("p16", false, HEAD)).refused("delegation-of-inactive-unit (G4)");
    }

    @Test
    void what_was_granted_is_not_granted_again_N4() {
        none().given(granted("p13")).when(grant(TODAY, FRIDAY, HEAD)).refused("subject-exists (N4)");
    }

    private static GrantDelegation grant(LocalDate from, LocalDate to, Act act) {
        return new GrantDelegation("d1", "TTCNTT", "p16", from, to, "Đi họp", true, 366, act);
    }

    private static GrantDelegation to(String delegate, boolean unitActive, Act act) {
        return new GrantDelegation("d1", "TTCNTT", delegate, TODAY, FRIDAY, "Đi họp", unitActive, 366, act);
    }
}
