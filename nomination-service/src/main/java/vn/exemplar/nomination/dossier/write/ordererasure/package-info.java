/** The standing office has a nominee's personal data erased. */
@NullMarked
package vn.exemplar.nomination.dossier.write.ordererasure;

import org.jspecify.annotations.NullMarked;
