package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** An accepted nomination is not considered while a matter is open. What the matter is stays with the standing office. */
@ContractType("nomination.NominationHeld.v1")
public record NominationHeld(String nominationId, Instant heldAt) implements NominationContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
