@NullMarked
package vn.exemplar.nomination.calendar.events;

import org.jspecify.annotations.NullMarked;
