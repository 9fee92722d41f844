/** Keys outside the ledger: ballot boxes that are destroyed after the count, and keys of personal names. */
@NullMarked
package vn.exemplar.review.review.keys;

import org.jspecify.annotations.NullMarked;
