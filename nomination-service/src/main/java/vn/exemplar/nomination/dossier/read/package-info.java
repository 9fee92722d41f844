/** What people read of nominations. */
@NullMarked
package vn.exemplar.nomination.dossier.read;

import org.jspecify.annotations.NullMarked;
