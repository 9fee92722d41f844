package vn.exemplar.nomination.dossier.write.ordererasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;

public record OrderErasure(
        @TargetAggregateIdentifier String nominationId, ErasureGround ground, String reason, Act act) {

    public ErasureOrdered ordered(@Nullable String leadId) {
        return new ErasureOrdered(
                nominationId, leadId, ground.name(), reason, act.actor().id(), act.at());
    }
}
