package vn.exemplar.nomination.dossier.write.withdrawnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;

public record WithdrawNomination(@TargetAggregateIdentifier String nominationId, String reason, Act act) {

    public NominationWithdrawn withdrawn() {
        return new NominationWithdrawn(nominationId, reason, act.actor().id(), act.at());
    }
}
