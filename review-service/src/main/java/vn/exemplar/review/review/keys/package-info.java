/** Keys outside the ledger: ballot boxes that are destroyed after the count, and keys of personal names. */
package vn.exemplar.review.review.keys;
