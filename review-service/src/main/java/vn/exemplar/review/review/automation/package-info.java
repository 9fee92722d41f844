/** What follows by itself from facts about reviews. */
@NullMarked
package vn.exemplar.review.review.automation;

import org.jspecify.annotations.NullMarked;
