package vn.exemplar.nomination.erasure.order;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.nomination.ErasureGround;

/** @param concerned whether the officer wrote or signed one of the records, or is whom it tells of */
record OrderPersonErasure(
        String subject,
        @Nullable String personId,
        ErasureGround ground,
        String reason,
        CoveredRecords covered,
        boolean concerned,
        Act act)
        implements Decision<PersonErasure, ErasureEvent> {

    /** An order that finds nothing is a wrong id rather than an erasure. */
    @Override
    public List<ErasureEvent> decide(PersonErasure erasure) {
        refuseUnless(!erasure.exists(), () -> exists("A4"));
        refuseUnless(!covered.isEmpty(), () -> unprocessable("erasure-covers-nothing", "A4"));
        refuseUnless(!concerned, () -> forbidden("involved-in-erasure", "A4"));
        return List.of(new PersonErasureOrdered(
                subject, personId, ground.name(), reason, covered, act.actor().id(), act.at()));
    }
}
