package vn.exemplar.contract.nomination.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** A programme takes no more nominations; those under way go on. */
@ContractType("nomination.ProgrammeClosed.v1")
public record ProgrammeClosed(String programmeId, Instant closedAt) implements NominationContractEvent {

    @Override
    public String subject() {
        return programmeId;
    }
}
