package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import vn.exemplar.contract.ContractType;

/** The first day of a unit, and of its first name, is another than was told before. */
@ContractType("nomination.UnitBeginningCorrected.v1")
public record UnitBeginningCorrected(String unitCode, LocalDate activeFrom) implements NominationContractEvent {

    @Override
    public String subject() {
        return unitCode;
    }
}
