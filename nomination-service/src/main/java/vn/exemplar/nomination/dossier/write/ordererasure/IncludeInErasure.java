package vn.exemplar.nomination.dossier.write.ordererasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;

/** Has a nomination erased as a part of an order that covers more; one that is erased already is passed over. */
public record IncludeInErasure(
        @TargetAggregateIdentifier String nominationId, String ground, String reason, String orderedBy, Act act) {

    public ErasureOrdered ordered(@Nullable String leadId) {
        return new ErasureOrdered(nominationId, leadId, ground, reason, orderedBy, act.at());
    }
}
