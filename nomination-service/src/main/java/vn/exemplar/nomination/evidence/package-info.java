/**
 * The files of a nomination: immutable, addressed by SHA-256, inspected, in versions, and read by those who may (N6, A1).
 * An upload goes through {@code intake} (the spool, {@code inspection}, {@code content}) before a decision of the vault
 * puts it on record.
 */
package vn.exemplar.nomination.evidence;
