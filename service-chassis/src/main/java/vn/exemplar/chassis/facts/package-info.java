/**
 * Reference facts: what decisions read of subjects that are not their own, in memory, fed by one tail of the ledger for
 * each process.
 */
package vn.exemplar.chassis.facts;
