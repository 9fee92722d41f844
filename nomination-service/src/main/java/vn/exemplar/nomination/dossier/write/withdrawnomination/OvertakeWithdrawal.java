package vn.exemplar.nomination.dossier.write.withdrawnomination;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.WithdrawalOvertaken;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** Follows the council, so there is nothing to refuse: a nomination that was not withdrawn from it stays as it is. */
public record OvertakeWithdrawal(@TargetAggregateIdentifier String nominationId, Instant decidedAt, Act act) {
    public Optional<WithdrawalOvertaken> overtaken(CaseFile file) {
        return file.lifecycle().withdrawnFromTheCouncil()
                ? Optional.of(new WithdrawalOvertaken(nominationId, decidedAt, act.at()))
                : Optional.empty();
    }
}
