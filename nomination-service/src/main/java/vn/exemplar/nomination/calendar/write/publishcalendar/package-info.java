@NullMarked
package vn.exemplar.nomination.calendar.write.publishcalendar;

import org.jspecify.annotations.NullMarked;
