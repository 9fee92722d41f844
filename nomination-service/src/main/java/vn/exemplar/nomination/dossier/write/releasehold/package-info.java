/** A held nomination goes on, with the competent conclusion (N8). */
@NullMarked
package vn.exemplar.nomination.dossier.write.releasehold;

import org.jspecify.annotations.NullMarked;
