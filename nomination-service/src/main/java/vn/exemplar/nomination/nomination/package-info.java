/** Nominations from the first draft to acceptance, withdrawal or expiry (N2–N9); see docs/nomination.md. */
package vn.exemplar.nomination.nomination;
