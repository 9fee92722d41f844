@NullMarked
package vn.exemplar.nomination.calendar;

import org.jspecify.annotations.NullMarked;
