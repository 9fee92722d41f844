/** The files of a nomination: immutable, addressed by SHA-256, inspected, in versions, and read by those who may (N6, A1). */
package vn.exemplar.nomination.evidence;
