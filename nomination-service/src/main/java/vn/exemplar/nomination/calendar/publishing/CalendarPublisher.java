package vn.exemplar.nomination.calendar.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.events.CalendarEvent;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;

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
        WorkingDays days = WorkingDays.of(event.year(), event.edition(), event.days());
        return new vn.exemplar.contract.nomination.v1.WorkingCalendarPublished(
                event.year(), event.edition(), inOrder(event, days.daysOff()), inOrder(event, days.workedWeekends()));
    }

    private static List<LocalDate> inOrder(WorkingCalendarPublished event, Set<LocalDate> wanted) {
        return event.days().stream()
                .map(SpecialDay::date)
                .filter(wanted::contains)
                .sorted()
                .toList();
    }
}
