/** Which keys must not be there. */
@NullMarked
package vn.exemplar.review.review.read.erasedkeys;

import org.jspecify.annotations.NullMarked;
