/** The secretary opens the vote on an item. */
@NullMarked
package vn.exemplar.review.review.write.openvoting;

import org.jspecify.annotations.NullMarked;
