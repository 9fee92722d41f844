@NullMarked
package vn.exemplar.nomination.calendar.write;

import org.jspecify.annotations.NullMarked;
