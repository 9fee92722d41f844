/** Axon on the ledger: what is stored where, and who follows it. */
@NullMarked
package vn.exemplar.chassis.ledger;

import org.jspecify.annotations.NullMarked;
