/**
 * The auditor's command line: verifies logs, exports and proofs without the services that wrote them. Reads only. Exit
 * codes: 0 intact, 1 tampered, 2 could not check.
 */
package vn.exemplar.audit;
