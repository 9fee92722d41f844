package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.contract.ContractType;
import vn.exemplar.contract.LocalizedText;

/** A programme version came into force. */
@ContractType("nomination.ProgrammeActivated.v1")
public record ProgrammeActivated(
        String programmeId,
        int version,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        List<String> fields,
        int annualIntroductionTarget)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return programmeId;
    }
}
