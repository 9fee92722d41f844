/** Nominations from the first draft to acceptance, withdrawal or expiry (N2–N9); see docs/nomination.md. */
@NullMarked
package vn.exemplar.nomination.dossier;

import org.jspecify.annotations.NullMarked;
