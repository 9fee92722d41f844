package vn.exemplar.nomination.dossier.write.signoffnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;

public record SignOffNomination(@TargetAggregateIdentifier String nominationId, Act act) {

    public NominationSignedOff signedOff() {
        return new NominationSignedOff(nominationId, act.actor().id(), act.at());
    }
}
