/** The key is destroyed, so the erasure is a fact. */
@NullMarked
package vn.exemplar.nomination.dossier.write.confirmerasure;

import org.jspecify.annotations.NullMarked;
