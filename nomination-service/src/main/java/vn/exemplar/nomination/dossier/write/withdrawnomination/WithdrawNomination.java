package vn.exemplar.nomination.dossier.write.withdrawnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param reviewDecided whether the council has decided already */
public record WithdrawNomination(
        @TargetAggregateIdentifier String nominationId, String reason, boolean reviewDecided, Act act) {

    public NominationWithdrawn withdrawn(CaseFile file) {
        return new NominationWithdrawn(
                nominationId, reason, file.lifecycle().accepted(), act.actor().id(), act.at());
    }
}
