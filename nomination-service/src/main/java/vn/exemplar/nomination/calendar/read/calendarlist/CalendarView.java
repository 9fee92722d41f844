package vn.exemplar.nomination.calendar.read.calendarlist;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.calendar.events.SpecialDay;

/** The calendar of a year in its present edition. */
record CalendarView(@BsonId int year, int edition, List<SpecialDay> days, String reason, Instant publishedAt) {}
