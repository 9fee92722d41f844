package vn.exemplar.nomination.erasure.confirm;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErased;
import vn.exemplar.nomination.erasure.PersonErasure;

/** Says that the keys of the covered records are destroyed. */
record ConfirmPersonErasure(String subject, Act act) implements Decision<PersonErasure, ErasureEvent> {

    @Override
    public List<ErasureEvent> decide(PersonErasure erasure) {
        refuseUnless(erasure.exists(), () -> notFound("erasure-not-found", "A4"));
        return erasure.done() ? List.of() : List.of(new PersonErased(subject, erasure.covered(), act.at()));
    }
}
