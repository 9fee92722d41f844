package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.contract.ContractType;

/** A unit is no longer active from a date on; its successors are the units that it was merged or split into, if any. */
@ContractType("nomination.UnitClosed.v1")
public record UnitClosed(String unitCode, LocalDate closedOn, List<String> successors)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return unitCode;
    }
}
