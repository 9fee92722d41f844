package vn.exemplar.nomination.erasure.withdraw;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureWithdrawn;
import vn.exemplar.nomination.erasure.PersonErasure;

record WithdrawPersonErasure(String subject, String reason, Act act) implements Decision<PersonErasure, ErasureEvent> {

    @Override
    public List<ErasureEvent> decide(PersonErasure erasure) {
        erasure.refuseUnlessAwaited();
        refuseUnless(erasure.orderedBy().equals(act.actor().id()), () -> forbidden("erasure-of-another-officer", "A4"));
        return List.of(new PersonErasureWithdrawn(subject, reason, act.at()));
    }
}
