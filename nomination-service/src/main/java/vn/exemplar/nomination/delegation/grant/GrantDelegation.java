package vn.exemplar.nomination.delegation.grant;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.delegation.Delegation;
import vn.exemplar.nomination.delegation.DelegationEvent;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationGranted;
import vn.exemplar.nomination.people.PersonId;

/**
 * @param unitActive whether the unit is active on the first day
 * @param longestDays how many days, the first and the last included, a delegation may last
 */
record GrantDelegation(
        String subject,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean unitActive,
        int longestDays,
        Act act)
        implements Decision<Delegation, DelegationEvent> {

    @Override
    public List<DelegationEvent> decide(Delegation delegation) {
        refuseUnless(!delegation.exists(), () -> exists("N4"));
        refuseUnless(
                Delegation.isGivenBy(act.actor(), unit),
                () -> forbidden("delegation-of-another-unit", "N4").with("unit", unit));
        refuseUnless(!PersonId.isOf(act.actor().id(), delegate), () -> forbidden("delegation-to-oneself", "N4"));
        refuseUnless(
                !from.isBefore(Today.of(act)),
                () -> unprocessable("delegation-begins-in-the-past", "N4").with("from", from.toString()));
        refuseUnless(!to.isBefore(from), () -> unprocessable("delegation-ends-before-it-begins", "N4"));
        refuseUnless(
                ChronoUnit.DAYS.between(from, to) < longestDays,
                () -> unprocessable("delegation-too-long", "N4").with("most", longestDays));
        refuseUnless(
                unitActive,
                () -> unprocessable("delegation-of-inactive-unit", "G4")
                        .with("unit", unit)
                        .with("from", from.toString()));
        return List.of(new DelegationGranted(
                subject, unit, delegate, from, to, reason, act.actor().id(), act.at()));
    }
}
