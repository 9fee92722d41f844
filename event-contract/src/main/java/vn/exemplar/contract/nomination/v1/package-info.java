/** Events on {@code nomination.events.v1}. */
@NullMarked
package vn.exemplar.contract.nomination.v1;

import org.jspecify.annotations.NullMarked;
