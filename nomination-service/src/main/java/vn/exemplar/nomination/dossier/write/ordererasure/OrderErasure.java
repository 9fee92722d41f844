package vn.exemplar.nomination.dossier.write.ordererasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;

public record OrderErasure(
        @TargetAggregateIdentifier String nominationId, ErasureGround ground, String reason, Act act) {

    public ErasureOrdered ordered() {
        return new ErasureOrdered(
                nominationId, ground.name(), reason, act.actor().id(), act.at());
    }
}
