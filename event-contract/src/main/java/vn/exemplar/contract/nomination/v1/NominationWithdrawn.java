package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** The unit took back a nomination that had been accepted: a review that has not decided closes. */
@ContractType("nomination.NominationWithdrawn.v1")
public record NominationWithdrawn(String nominationId, Instant withdrawnAt) implements NominationContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
