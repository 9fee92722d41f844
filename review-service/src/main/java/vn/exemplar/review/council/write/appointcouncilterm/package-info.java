/** A director appoints the council for a term. */
@NullMarked
package vn.exemplar.review.council.write.appointcouncilterm;

import org.jspecify.annotations.NullMarked;
