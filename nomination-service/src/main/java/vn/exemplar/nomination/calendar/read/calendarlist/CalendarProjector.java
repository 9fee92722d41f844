package vn.exemplar.nomination.calendar.read.calendarlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;

@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ProcessingGroup("View_WorkingTime")
class CalendarProjector {
    private final CalendarViews calendars;

    CalendarProjector(CalendarViews calendars) {
        this.calendars = calendars;
    }

    @EventHandler
    void on(WorkingCalendarPublished event) {
        calendars.put(
                new CalendarView(event.year(), event.edition(), event.days(), event.reason(), event.publishedAt()));
    }

    @ResetHandler
    void reset() {
        calendars.empty();
    }
}
