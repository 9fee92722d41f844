package vn.exemplar.nomination.erasure.confirm;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErased;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.erasure.PersonErasure.State;

/**
 * Says that the keys of the covered records are destroyed, once and only if that was released.
 *
 * @param failed but for these
 */
record ConfirmPersonErasure(String subject, List<Failure> failed, Act act)
        implements Decision<PersonErasure, ErasureEvent> {

    @Override
    public List<ErasureEvent> decide(PersonErasure erasure) {
        refuseUnless(erasure.exists(), () -> notFound("erasure-not-found", "A4"));
        return erasure.state() == State.RELEASED
                ? List.of(new PersonErased(subject, erasure.covered(), failed, act.at()))
                : List.of();
    }
}
