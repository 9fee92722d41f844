package vn.exemplar.nomination.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.nomination.calendar.CalendarEvent.WorkingCalendarPublished;

@Component
class CalendarPublisher implements ContractPublisher<CalendarEvent> {
    @Override
    public Class<CalendarEvent> eventFamily() {
        return CalendarEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(CalendarEvent event, StoredFact fact) {
        return switch (event) {
            case WorkingCalendarPublished published -> Optional.of(published(published));
        };
    }

    private static ContractEvent published(WorkingCalendarPublished event) {
        WorkingDays days = WorkingDays.of(List.of(WorkingCalendar.NONE.after(event)));
        return new vn.exemplar.contract.nomination.v1.WorkingCalendarPublished(
                event.year(), event.edition(), inOrder(days.daysOff()), inOrder(days.workedWeekends()));
    }

    private static List<LocalDate> inOrder(Set<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}
