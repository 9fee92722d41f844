package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import vn.exemplar.contract.ContractType;
import vn.exemplar.contract.LocalizedText;

/** A unit has another name from a date on; for the days before, the one before stays valid. */
@ContractType("nomination.UnitRenamed.v1")
public record UnitRenamed(String unitCode, LocalizedText name, LocalDate from) implements NominationContractEvent {

    @Override
    public String subject() {
        return unitCode;
    }
}
