package vn.exemplar.nomination.erasure.write.orderpersonerasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.erasure.events.CoveredRecords;
import vn.exemplar.nomination.erasure.events.PersonErasureOrdered;
import vn.exemplar.nomination.nomination.ErasureGround;

public record OrderPersonErasure(
        @TargetAggregateIdentifier String erasureId,
        @Nullable String personId,
        ErasureGround ground,
        String reason,
        CoveredRecords covered,
        Act act) {

    public PersonErasureOrdered ordered() {
        return new PersonErasureOrdered(
                erasureId, personId, ground.name(), reason, covered, act.actor().id(), act.at());
    }
}
