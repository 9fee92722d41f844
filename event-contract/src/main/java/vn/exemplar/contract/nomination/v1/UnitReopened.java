package vn.exemplar.contract.nomination.v1;

import vn.exemplar.contract.ContractType;

/** The end of a unit that was told before was a mistake: it is active as if it had never been told. */
@ContractType("nomination.UnitReopened.v1")
public record UnitReopened(String unitCode) implements NominationContractEvent {

    @Override
    public String subject() {
        return unitCode;
    }
}
