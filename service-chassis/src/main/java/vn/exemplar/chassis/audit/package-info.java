/** For auditors: what happened to a subject, how it stood at any point, and whether the ledger is intact. */
@NullMarked
package vn.exemplar.chassis.audit;

import org.jspecify.annotations.NullMarked;
