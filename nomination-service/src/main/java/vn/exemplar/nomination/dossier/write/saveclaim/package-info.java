/** One claim is saved while others write theirs (N2). */
package vn.exemplar.nomination.dossier.write.saveclaim;
