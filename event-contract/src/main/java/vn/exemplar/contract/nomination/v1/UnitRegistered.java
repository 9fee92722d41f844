package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import vn.exemplar.contract.ContractType;
import vn.exemplar.contract.LocalizedText;

/** A unit of the department is known from a date on. */
@ContractType("nomination.UnitRegistered.v1")
public record UnitRegistered(String unitCode, LocalizedText name, String kind, LocalDate activeFrom)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return unitCode;
    }
}
