package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.contract.ContractType;
import vn.exemplar.contract.LocalizedText;

/** A programme goes on in a new version; what was nominated under an earlier one stays with that. */
@ContractType("nomination.ProgrammeAmended.v1")
public record ProgrammeAmended(
        String programmeId,
        int version,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        List<String> fields,
        int annualIntroductionTarget,
        String reason)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return programmeId;
    }
}
