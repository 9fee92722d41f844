/** The key is destroyed, so the erasure is a fact. */
package vn.exemplar.nomination.dossier.write.confirmerasure;
