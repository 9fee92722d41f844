package vn.exemplar.nomination.calendar.read.calendarlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.events.SpecialDay;

/** The published calendars: one document a year, so few that they are read whole. */
@Component
public class CalendarViews {
    private final MongoCollection<CalendarView> calendars;

    CalendarViews(Views views) {
        this.calendars = views.collection("workingCalendars", CalendarView.class);
    }

    /** The working days by all calendars that are published. Cost: one small read. */
    public WorkingDays workingDays() {
        List<CalendarView> published = all();
        Map<Integer, Integer> editions =
                published.stream().collect(Collectors.toMap(CalendarView::year, CalendarView::edition));
        return new WorkingDays(
                editions,
                dates(published, kind -> kind != DayKind.SWAPPED_WORKING),
                dates(published, kind -> kind == DayKind.SWAPPED_WORKING));
    }

    private static Set<LocalDate> dates(List<CalendarView> published, Predicate<DayKind> wanted) {
        return published.stream()
                .flatMap(calendar -> calendar.days().stream())
                .filter(day -> wanted.test(DayKind.valueOf(day.kind())))
                .map(SpecialDay::date)
                .collect(Collectors.toSet());
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
