package vn.exemplar.nomination.calendar.read.calendarlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.calendar.WorkingDays;

/** The published calendars: one document a year, so few that they are read whole. */
@Component
public class CalendarViews {
    private final MongoCollection<CalendarView> calendars;

    CalendarViews(Views views) {
        this.calendars = views.collection("workingCalendars", CalendarView.class);
    }

    /** The working days by all calendars that are published. Cost: one small read. */
    public WorkingDays workingDays() {
        WorkingDays days = WorkingDays.WEEKENDS_ONLY;
        for (CalendarView calendar : all()) {
            days = days.with(calendar.year(), calendar.edition(), calendar.days());
        }
        return days;
    }

    Optional<CalendarView> find(int year) {
        return Optional.ofNullable(calendars.find(Filters.eq("_id", year)).first());
    }

    List<CalendarView> all() {
        return calendars.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    void put(CalendarView calendar) {
        calendars.replaceOne(Filters.eq("_id", calendar.year()), calendar, new ReplaceOptions().upsert(true));
    }

    void empty() {
        calendars.deleteMany(Filters.empty());
    }
}
