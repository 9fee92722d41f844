package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/**
 * The personal data of a nomination's nominee was erased: whoever holds any of it destroys its key, or deletes it, and
 * publishes it no more.
 */
@ContractType("nomination.PersonalDataErased.v1")
public record PersonalDataErased(String nominationId, String ground, String reason, Instant erasedAt)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
