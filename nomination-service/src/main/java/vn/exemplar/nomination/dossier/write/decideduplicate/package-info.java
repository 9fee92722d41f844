/** The standing office decides whether a nomination repeats an earlier case (N9). */
@NullMarked
package vn.exemplar.nomination.dossier.write.decideduplicate;

import org.jspecify.annotations.NullMarked;
