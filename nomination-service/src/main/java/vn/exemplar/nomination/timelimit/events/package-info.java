@NullMarked
package vn.exemplar.nomination.timelimit.events;

import org.jspecify.annotations.NullMarked;
