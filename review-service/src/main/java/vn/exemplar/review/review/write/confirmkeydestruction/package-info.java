/** The ledger records that an item's ballots can no longer be opened. */
package vn.exemplar.review.review.write.confirmkeydestruction;
