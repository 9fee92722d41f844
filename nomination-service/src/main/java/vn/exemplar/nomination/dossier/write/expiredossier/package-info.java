/** A supplement that did not come in time ends the nomination (N8). */
@NullMarked
package vn.exemplar.nomination.dossier.write.expiredossier;

import org.jspecify.annotations.NullMarked;
