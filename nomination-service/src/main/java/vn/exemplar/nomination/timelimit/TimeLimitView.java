package vn.exemplar.nomination.timelimit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.WorkingDays;

/**
 * A time limit and its days.
 *
 * @param version counts its events from 0
 * @param dueOn the last day, by the calendars published so far; null while a pause leaves it open
 * @param provisional some year that it runs through has no published calendar yet
 * @param alarmOn when it is to be looked at next; null when there is nothing to wait for
 */
public record TimeLimitView(
        @BsonId String id,
        @JsonIgnore long version,
        @JsonUnwrapped TimeLimit limit,
        int year,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @JsonIgnore @Nullable LocalDate alarmOn) {

    public static TimeLimitView none(String id) {
        return new TimeLimitView(id, -1, TimeLimit.NONE, 0, null, false, null);
    }

    public TimeLimitView after(TimeLimitEvent event, long next, WorkingDays calendar) {
        TimeLimit changed = limit.after(event);
        int begun = changed.time().startedOn().getYear();
        return new TimeLimitView(id, next, changed, begun, dueOn, provisional, alarmOn).counted(calendar);
    }

    /** Its days by these calendars; a limit that has ended keeps those it had. */
    public TimeLimitView counted(WorkingDays calendar) {
        if (limit.ended()) {
            return dated(dueOn, provisional, null);
        }
        WorkingTime time = limit.time();
        Optional<LocalDate> due = time.dueOn(calendar);
        boolean open =
                due.filter(day -> !calendar.published(time.startedOn(), day)).isPresent();
        Optional<LocalDate> alarm = limit.exceeded() || limit.paused()
                ? Optional.empty()
                : WarningMark.next(time, limit.warned(), calendar);
        return dated(due.orElse(null), open, alarm.orElse(null));
    }

    private TimeLimitView dated(@Nullable LocalDate due, boolean open, @Nullable LocalDate alarm) {
        return new TimeLimitView(id, version, limit, year, due, open, alarm);
    }
}
