package vn.exemplar.nomination.delegation.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.delegation.events.DelegationGranted;
import vn.exemplar.nomination.delegation.events.DelegationRevoked;
import vn.exemplar.nomination.delegation.write.grantdelegation.GrantDelegation;
import vn.exemplar.nomination.delegation.write.revokedelegation.RevokeDelegation;

class DelegationTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 17);
    private static final Act HEAD = Acts.by("p13", "TTCNTT", "UNIT_HEAD");
    private static final Act OTHER_HEAD = Acts.by("p11", "CNTT", "UNIT_HEAD");
    private static final Act DELEGATE = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");

    private final AggregateTestFixture<Delegation> delegation = new AggregateTestFixture<>(Delegation.class);

    @Test
    void the_head_lets_someone_sign_for_the_own_unit_N4() {
        delegation.givenNoPriorActivity().when(grant(TODAY, FRIDAY, HEAD)).expectEvents(granted("p13"));
    }

    @Test
    void the_standing_office_delegates_for_any_unit_N4() {
        delegation
                .givenNoPriorActivity()
                .when(grant(TODAY, FRIDAY, Acts.standingOffice()))
                .expectEvents(granted("p10"));
    }

    @Test
    void nobody_else_delegates_not_even_a_delegate_N4() {
        for (Act act : new Act[] {OTHER_HEAD, DELEGATE}) {
            new AggregateTestFixture<>(Delegation.class)
                    .givenNoPriorActivity()
                    .when(new GrantDelegation("d1", "TTCNTT", "p14", TODAY, FRIDAY, "Đi họp", true, 366, act))
                    .expectExceptionMessage(startsWith("delegation-of-another-unit (N4)"));
        }
    }

    @Test
    void nobody_delegates_to_themselves_N4() {
        delegation
                .givenNoPriorActivity()
                .when(new GrantDelegation("d1", "TTCNTT", "p13", TODAY, FRIDAY, "Đi họp", true, 366, HEAD))
                .expectExceptionMessage(startsWith("delegation-to-oneself (N4)"));
    }

    @Test
    void a_delegation_is_bounded_in_time_N4() {
        refused(grant(TODAY.minusDays(1), FRIDAY, HEAD), "delegation-begins-in-the-past (N4)");
        refused(grant(FRIDAY, TODAY, HEAD), "delegation-ends-before-it-begins (N4)");
        refused(grant(TODAY, TODAY.plusDays(366), HEAD), "delegation-too-long (N4)");
        new AggregateTestFixture<>(Delegation.class)
                .givenNoPriorActivity()
                .when(grant(TODAY, TODAY.plusDays(365), HEAD))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_an_active_unit_delegates_G4() {
        refused(
                new GrantDelegation("d1", "TTCNTT", "p16", TODAY, FRIDAY, "Đi họp", false, 366, HEAD),
                "delegation-of-inactive-unit (G4)");
    }

    @Test
    void a_delegation_is_taken_back_once_with_a_reason_N4() {
        DelegationRevoked revoked =
                new DelegationRevoked("d1", "TTCNTT", "p16", TODAY, "Đã về cơ quan", "p13", Acts.NOW);
        delegation
                .given(granted("p13"))
                .when(new RevokeDelegation("d1", "Đã về cơ quan", HEAD))
                .expectEvents(revoked);
        delegation
                .given(granted("p13"), revoked)
                .when(new RevokeDelegation("d1", "Lần hai", HEAD))
                .expectExceptionMessage(startsWith("delegation-over (N4)"));
        delegation
                .given(granted("p13"))
                .when(new RevokeDelegation("d1", "Không phải của tôi", OTHER_HEAD))
                .expectExceptionMessage(startsWith("delegation-of-another-unit (N4)"));
    }

    private static void refused(GrantDelegation command, String refusal) {
        new AggregateTestFixture<>(Delegation.class)
                .givenNoPriorActivity()
                .when(command)
                .expectExceptionMessage(startsWith(refusal));
    }

    private static GrantDelegation grant(LocalDate from, LocalDate to, Act act) {
        return new GrantDelegation("d1", "TTCNTT", "p16", from, to, "Đi họp", true, 366, act);
    }

    private static DelegationGranted granted(String by) {
        return new DelegationGranted("d1", "TTCNTT", "p16", TODAY, FRIDAY, "Đi họp", by, Acts.NOW);
    }
}
