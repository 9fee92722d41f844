/** Who sits on the council, in which role, from which day to which. */
@NullMarked
package vn.exemplar.review.council;

import org.jspecify.annotations.NullMarked;
