/** Which keys must not be there. */
@NullMarked
package vn.exemplar.nomination.dossier.read.erasedkeys;

import org.jspecify.annotations.NullMarked;
