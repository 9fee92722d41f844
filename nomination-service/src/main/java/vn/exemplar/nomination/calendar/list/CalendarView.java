package vn.exemplar.nomination.calendar.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.calendar.WorkingCalendar;

record CalendarView(
        @JsonIgnore @BsonId String id, @JsonUnwrapped WorkingCalendar calendar) {}
