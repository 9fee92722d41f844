/** Axon on the ledger: what is stored where, and who follows it. */
package vn.exemplar.chassis.ledger;
