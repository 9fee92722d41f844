package vn.exemplar.nomination.nomination;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;

/** Has a nomination erased as a part of an order that covers more; one that is erased already is passed over. */
public record IncludeInErasure(String subject, String ground, String reason, String orderedBy, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Refusal.refuseUnless(nomination.exists(), Nomination::notFound);
        return nomination.erasure().order() != null
                ? List.of()
                : List.of(
                        new ErasureOrdered(subject, nomination.draft().leadId(), ground, reason, orderedBy, act.at()));
    }
}
