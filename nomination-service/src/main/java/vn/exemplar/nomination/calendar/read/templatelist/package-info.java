@NullMarked
package vn.exemplar.nomination.calendar.read.templatelist;

import org.jspecify.annotations.NullMarked;
