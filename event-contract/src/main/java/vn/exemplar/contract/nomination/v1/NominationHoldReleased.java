package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** The matter is concluded, and the accepted nomination is considered again. */
@ContractType("nomination.NominationHoldReleased.v1")
public record NominationHoldReleased(String nominationId, Instant releasedAt) implements NominationContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
