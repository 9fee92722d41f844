/** What happens to an order. */
@NullMarked
package vn.exemplar.nomination.erasure.events;

import org.jspecify.annotations.NullMarked;
