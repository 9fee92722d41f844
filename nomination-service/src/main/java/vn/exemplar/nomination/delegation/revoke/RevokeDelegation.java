package vn.exemplar.nomination.delegation.revoke;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.delegation.Delegation;
import vn.exemplar.nomination.delegation.DelegationEvent;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationRevoked;

record RevokeDelegation(String subject, String reason, Act act) implements Decision<Delegation, DelegationEvent> {

    @Override
    public List<DelegationEvent> decide(Delegation delegation) {
        LocalDate today = Today.of(act);
        refuseUnless(delegation.exists(), () -> notFound("delegation-not-found", "N4"));
        refuseUnless(
                delegation.isTakenBackBy(act.actor()),
                () -> forbidden("delegation-of-another-unit", "N4").with("unit", delegation.unit()));
        refuseUnless(
                delegation.revocation() == null && !delegation.to().isBefore(today),
                () -> conflict("delegation-over", "N4")
                        .with("to", delegation.to().toString()));
        return List.of(new DelegationRevoked(
                subject,
                delegation.unit(),
                delegation.delegate(),
                today,
                reason,
                act.actor().id(),
                act.at()));
    }
}
