/** Facts about leads. */
@NullMarked
package vn.exemplar.nomination.lead.events;

import org.jspecify.annotations.NullMarked;
