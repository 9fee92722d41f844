@NullMarked
package vn.exemplar.nomination.calendar.write.importcalendar;

import org.jspecify.annotations.NullMarked;
