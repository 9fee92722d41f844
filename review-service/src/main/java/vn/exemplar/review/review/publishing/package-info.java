/** Which facts about reviews other services hear of. */
@NullMarked
package vn.exemplar.review.review.publishing;

import org.jspecify.annotations.NullMarked;
