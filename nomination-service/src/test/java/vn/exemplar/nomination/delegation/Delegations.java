package vn.exemplar.nomination.delegation;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationGranted;

/** The delegation that tests tell of: of unit TTCNTT to p16, from Wednesday to Friday. */
public final class Delegations {
    public static final LocalDate TODAY = LocalDate.of(2023, 3, 15);
    public static final LocalDate FRIDAY = LocalDate.of(2023, 3, 17);
    public static final Act HEAD = Acts.by("p13", "TTCNTT", "UNIT_HEAD");
    public static final Act OTHER_HEAD = Acts.by("p11", "CNTT", "UNIT_HEAD");

    public static final Act DIRECTOR = Acts.by("p01", "LDS", "DIRECTOR");

    private Delegations() {}

    public static Scenario<Delegation, DelegationEvent> none() {
        return Scenario.of(Delegation.NONE, Delegation::after);
    }

    public static DelegationGranted granted(String by) {
        return new DelegationGranted("d1", "TTCNTT", "p16", TODAY, FRIDAY, "Đi họp", by, Acts.NOW);
    }
}
