package vn.exemplar.nomination.programme.write.opennominationwindow;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record OpenNominationWindow(
        @TargetAggregateIdentifier String aggregateId,
        String windowId,
        LocalDate from,
        LocalDate to,
        List<Integer> years,
        String reason,
        Act act) {
    public OpenNominationWindow {
        years = List.copyOf(years);
    }
}
