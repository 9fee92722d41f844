@NullMarked
package vn.exemplar.nomination.unit.events;

import org.jspecify.annotations.NullMarked;
