package vn.exemplar.nomination.nomination.office.erase;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.ErasureGround;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;

/** Whatever state the nomination is in. What is destroyed cannot be destroyed again (A4). */
record OrderErasure(String subject, ErasureGround ground, String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        ErasureOrdered earlier = nomination.erasure().order();
        refuseUnless(nomination.exists(), Nomination::notFound);
        if (earlier != null) {
            throw conflict("erasure-already-ordered", "A4").with("orderedat", earlier.orderedAt());
        }
        return List.of(new ErasureOrdered(
                subject,
                nomination.draft().leadId(),
                ground.name(),
                reason,
                act.actor().id(),
                act.at()));
    }
}
