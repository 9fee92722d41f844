/** The ledger records that an item's ballots can no longer be opened. */
@NullMarked
package vn.exemplar.review.review.write.confirmkeydestruction;

import org.jspecify.annotations.NullMarked;
