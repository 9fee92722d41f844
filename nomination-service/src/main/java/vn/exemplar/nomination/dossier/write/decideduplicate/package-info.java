/** The standing office decides whether a nomination repeats an earlier case (N9). */
package vn.exemplar.nomination.dossier.write.decideduplicate;
