/** For auditors: what happened to a subject, how it stood at any point, and whether the ledger is intact. */
package vn.exemplar.chassis.audit;
