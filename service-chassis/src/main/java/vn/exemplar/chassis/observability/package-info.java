/** What operators see: health, lag and counters. */
@NullMarked
package vn.exemplar.chassis.observability;

import org.jspecify.annotations.NullMarked;
