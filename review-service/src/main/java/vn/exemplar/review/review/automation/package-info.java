/** What follows by itself from facts about reviews and sessions. */
@NullMarked
package vn.exemplar.review.review.automation;

import org.jspecify.annotations.NullMarked;
