package vn.exemplar.nomination.delegation.revoke;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.delegation.Delegations.DIRECTOR;
import static vn.exemplar.nomination.delegation.Delegations.FRIDAY;
import static vn.exemplar.nomination.delegation.Delegations.HEAD;
import static vn.exemplar.nomination.delegation.Delegations.OTHER_HEAD;
import static vn.exemplar.nomination.delegation.Delegations.TODAY;
import static vn.exemplar.nomination.delegation.Delegations.granted;
import static vn.exemplar.nomination.delegation.Delegations.none;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.delegation.Delegation;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationRevoked;

class RevokeDelegationTest {

    private static final DelegationRevoked REVOKED =
            new DelegationRevoked("d1", "TTCNTT", "p16", TODAY, "Đã về cơ quan", "p13", Acts.NOW);

    @Test
    void a_delegation_is_taken_back_once_with_a_reason_N4() {
        none().given(granted("p13"))
                .when(new RevokeDelegation("d1", "Đã về cơ quan", HEAD))
                .then(REVOKED);
        none().given(granted("p13"), REVOKED)
                .when(new RevokeDelegation("d1", "Lần hai", HEAD))
                .refused("delegation-over (N4)");
        none().given(granted("p13"))
                .when(new RevokeDelegation("d1", "Không phải của tôi", OTHER_HEAD))
                .refused("delegation-of-another-unit (N4)");
    }

    @Test
    void the_director_and_the_standing_office_take_back_any_N4() {
        for (Act act : List.of(DIRECTOR, Acts.standingOffice())) {
            none().given(granted("p13"))
                    .when(new RevokeDelegation("d1", "Thôi việc", act))
                    .event();
        }
    }

    @Test
    void one_that_has_run_out_is_not_taken_back_N4() {
        none().given(granted("p13"))
                .when(new RevokeDelegation("d1", "Trong ngày cuối", on(FRIDAY.toEpochDay())))
                .event();
        none().given(granted("p13"))
                .when(new RevokeDelegation("d1", "Đã hết hạn", on(FRIDAY.toEpochDay() + 1)))
                .refused("delegation-over (N4)");
    }

    @Test
    void one_that_was_never_granted_is_not_found_N4() {
        none().when(new RevokeDelegation("d2", "Nhầm", HEAD)).refused("delegation-not-found (N4)");
    }

    @Test
    void it_is_in_force_from_its_first_day_to_its_last_or_to_the_day_before_it_was_taken_back_N4() {
        Delegation granted = none().given(granted("p13")).state();
        assertThat(granted.inForce(TODAY.minusDays(1))).isFalse();
        assertThat(granted.inForce(TODAY)).isTrue();
        assertThat(granted.inForce(FRIDAY)).isTrue();
        assertThat(granted.inForce(FRIDAY.plusDays(1))).isFalse();
        Delegation revoked =
                granted.after(new DelegationRevoked("d1", "TTCNTT", "p16", FRIDAY, "Đã về cơ quan", "p13", Acts.NOW));
        assertThat(revoked.inForce(FRIDAY.minusDays(1))).isTrue();
        assertThat(revoked.inForce(FRIDAY)).isFalse();
    }

    private static Act on(long epochDay) {
        Duration later = Duration.ofDays(epochDay - TODAY.toEpochDay());
        return new Act(
                new Actor("p13", "TTCNTT", HEAD.actor().roles()),
                HEAD.role(),
                Acts.NOW.plus(later),
                "command",
                "fingerprint",
                "a test",
                "talk",
                null);
    }
}
