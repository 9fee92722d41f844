package vn.exemplar.nomination.timelimit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.conversions.Bson;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.calendar.CalendarEvent;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.list.CalendarViews;

/**
 * In one group with the calendars and after them, so that each event is counted by the calendars before it. Written at
 * once rather than with the batch: a calendar counts anew what the same batch has begun.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_WorkingTime")
public class TimeLimitViews {
    public static final String COLLECTION = "timeLimits";

    private static final String STATE = "limit.state";
    private static final String KIND = "limit.kind";
    private static final String DUE_ON = "dueOn";
    private static final String ALARM_ON = "alarmOn";
    private static final int BATCH = 200;

    private final MongoCollection<TimeLimitView> limits;
    private final CalendarViews calendars;

    TimeLimitViews(Views views, CalendarViews calendars) {
        this.limits = views.collection(COLLECTION, TimeLimitView.class);
        this.calendars = calendars;
        limits.createIndex(Indexes.ascending(ALARM_ON));
        limits.createIndex(Indexes.ascending(STATE, DUE_ON));
        limits.createIndex(Indexes.ascending(STATE, KIND, DUE_ON, "_id"));
        limits.createIndex(Indexes.ascending("limit.unit", STATE, DUE_ON));
        limits.createIndex(Indexes.ascending("limit.subject", KIND));
        limits.createIndex(Indexes.ascending("year", "limit.unit", KIND));
    }

    @EventHandler
    void on(TimeLimitEvent event, @SequenceNumber long version) {
        TimeLimitView limit = find(event.timeLimitId()).orElse(TimeLimitView.none(event.timeLimitId()));
        if (limit.version() < version) {
            put(limit.after(event, version, calendars.workingDays()));
        }
    }

    @EventHandler
    void on(CalendarEvent event) {
        WorkingDays calendar = calendars.workingDays();
        limits.find(Filters.in(STATE, TimeLimit.State.RUNNING, TimeLimit.State.PAUSED))
                .forEach(limit -> put(limit.counted(calendar)));
    }

    @ResetHandler
    void reset() {
        limits.deleteMany(Filters.empty());
    }

    private void put(TimeLimitView limit) {
        limits.replaceOne(Filters.eq("_id", limit.id()), limit, new ReplaceOptions().upsert(true));
    }

    public Optional<TimeLimitView> find(String id) {
        return Optional.ofNullable(limits.find(Filters.eq("_id", id)).first());
    }

    /** The limits that are to be looked at by a day, the longest overdue first, a batch at a time. */
    public List<TimeLimitView> alarming(LocalDate day) {
        return limits.find(Filters.lte(ALARM_ON, day))
                .sort(Sorts.ascending(ALARM_ON))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    /** In the order of their due dates. */
    public PageOf<TimeLimitView> page(Bson wanted, PageRequest page) {
        return Pages.read(limits, wanted, Sorts.ascending(DUE_ON, "_id"), page);
    }
}
