package vn.exemplar.nomination.calendar.list;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.calendar.CalendarEvent;
import vn.exemplar.nomination.calendar.WorkingCalendar;
import vn.exemplar.nomination.calendar.WorkingDays;

/** The published calendars: one document a year, so few that they are read whole, and written at once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ProcessingGroup("View_WorkingTime")
public class CalendarViews {
    private final MongoCollection<CalendarView> calendars;

    CalendarViews(Views views) {
        this.calendars = views.collection("workingCalendars", CalendarView.class);
    }

    @EventHandler
    void on(CalendarEvent event) {
        CalendarView calendar = new CalendarView(event.calendarId(), WorkingCalendar.NONE.after(event));
        calendars.replaceOne(Filters.eq("_id", calendar.id()), calendar, new ReplaceOptions().upsert(true));
    }

    @ResetHandler
    void reset() {
        calendars.deleteMany(Filters.empty());
    }

    /** The working days as this view has them: inside its batch by the calendars before an event. Cost: one small read. */
    public WorkingDays workingDays() {
        return WorkingDays.of(all().stream().map(CalendarView::calendar).toList());
    }

    Optional<CalendarView> find(int year) {
        return Optional.ofNullable(
                calendars.find(Filters.eq("_id", WorkingCalendar.idOf(year))).first());
    }

    List<CalendarView> all() {
        return calendars.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }
}
