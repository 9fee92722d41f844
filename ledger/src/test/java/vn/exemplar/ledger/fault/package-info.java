/**
 * Campaigns against the ledger: several writer processes append to a replica set of three while its primaries step
 * down, hang, are killed and roll back, writers are killed and answers are lost. Afterwards the log must hold exactly
 * what the writers were told.
 */
package vn.exemplar.ledger.fault;
