package vn.exemplar.nomination.timelimit.read.timelimitlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.read.calendarlist.CalendarViews;
import vn.exemplar.nomination.timelimit.events.TimeLimitEvent;
import vn.exemplar.nomination.timelimit.events.TimeLimitStarted;

/** In one group with the calendars and after them, so that each event is counted by the calendars before it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_WorkingTime")
class TimeLimitProjector {
    private final TimeLimitViews limits;
    private final CalendarViews calendars;

    TimeLimitProjector(TimeLimitViews limits, CalendarViews calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    @EventHandler
    void on(TimeLimitEvent event, @SequenceNumber long version) {
        if (event instanceof TimeLimitStarted started) {
            limits.put(TimeLimitView.of(started, calendars.workingDays()));
        } else {
            limits.find(event.timeLimitId())
                    .filter(limit -> limit.version() < version)
                    .ifPresent(limit -> limits.put(limit.after(event, version, calendars.workingDays())));
        }
    }

    @EventHandler
    void on(WorkingCalendarPublished event) {
        limits.forEachOpen(limit -> limits.put(limit.counted(calendars.workingDays())));
    }

    @ResetHandler
    void reset() {
        limits.empty();
    }
}
