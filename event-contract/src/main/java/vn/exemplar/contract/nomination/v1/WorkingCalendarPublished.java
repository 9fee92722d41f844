package vn.exemplar.contract.nomination.v1;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.contract.ContractType;

/**
 * The days of a year that are not as their weekday says: days off from Monday to Friday, and days of weekends that are
 * worked. A later edition takes the place of the one before.
 */
@ContractType("nomination.WorkingCalendarPublished.v1")
public record WorkingCalendarPublished(int year, int edition, List<LocalDate> daysOff, List<LocalDate> workedWeekends)
        implements NominationContractEvent {

    @Override
    public String subject() {
        return Integer.toString(year);
    }
}
