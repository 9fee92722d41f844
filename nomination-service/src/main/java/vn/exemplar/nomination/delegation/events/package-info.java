@NullMarked
package vn.exemplar.nomination.delegation.events;

import org.jspecify.annotations.NullMarked;
