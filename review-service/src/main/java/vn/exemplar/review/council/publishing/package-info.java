/** What of the council's facts leaves the service: nothing. */
@NullMarked
package vn.exemplar.review.council.publishing;

import org.jspecify.annotations.NullMarked;
