/** One claim is saved while others write theirs (N2). */
@NullMarked
package vn.exemplar.nomination.dossier.write.saveclaim;

import org.jspecify.annotations.NullMarked;
