package vn.exemplar.nomination.erasure.release;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.erasure.PersonErasure;

/** @param concerned whether the officer wrote or signed one of the records, or is whom it tells of */
record ReleasePersonErasure(String subject, boolean concerned, Act act)
        implements Decision<PersonErasure, ErasureEvent> {

    @Override
    public List<ErasureEvent> decide(PersonErasure erasure) {
        String officer = act.actor().id();
        erasure.refuseUnlessAwaited();
        refuseUnless(!erasure.orderedBy().equals(officer), () -> forbidden("erasure-needs-second-officer", "A4"));
        refuseUnless(!concerned, () -> forbidden("involved-in-erasure", "A4"));
        return List.of(new PersonErasureReleased(subject, officer, act.at()));
    }
}
