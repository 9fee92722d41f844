/** Whatever is done to a stored log behind the writers' back is found, and found where it was done. */
package vn.exemplar.ledger.tampering;
