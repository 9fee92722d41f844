/** Nominations from the first draft to acceptance or withdrawal (N2–N8). */
@NullMarked
package vn.exemplar.nomination.dossier;

import org.jspecify.annotations.NullMarked;
