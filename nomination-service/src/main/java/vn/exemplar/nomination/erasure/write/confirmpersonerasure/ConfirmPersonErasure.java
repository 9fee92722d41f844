package vn.exemplar.nomination.erasure.write.confirmpersonerasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.erasure.events.PersonErased;
import vn.exemplar.nomination.erasure.events.PersonErasureOrdered;

/** Says that the keys of the covered records are destroyed. */
public record ConfirmPersonErasure(
        @TargetAggregateIdentifier String erasureId, Act act) {

    public PersonErased erased(PersonErasureOrdered order) {
        return new PersonErased(erasureId, order.covered(), act.at());
    }
}
