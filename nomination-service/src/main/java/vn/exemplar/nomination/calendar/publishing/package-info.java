@NullMarked
package vn.exemplar.nomination.calendar.publishing;

import org.jspecify.annotations.NullMarked;
