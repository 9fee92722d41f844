package vn.exemplar.nomination.dossier.write.confirmerasure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;

/** Says that the key of the nominee's personal data is destroyed. */
public record ConfirmErasure(@TargetAggregateIdentifier String nominationId, Act act) {

    public PersonalDataErased erased(ErasureOrdered order) {
        return new PersonalDataErased(nominationId, order.leadId(), order.ground(), order.reason(), act.at());
    }
}
