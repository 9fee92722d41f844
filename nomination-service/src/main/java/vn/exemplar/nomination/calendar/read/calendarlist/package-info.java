@NullMarked
package vn.exemplar.nomination.calendar.read.calendarlist;

import org.jspecify.annotations.NullMarked;
