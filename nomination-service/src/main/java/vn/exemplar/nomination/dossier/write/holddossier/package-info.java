/** A nomination is not considered while a matter is open (N8). */
@NullMarked
package vn.exemplar.nomination.dossier.write.holddossier;

import org.jspecify.annotations.NullMarked;
