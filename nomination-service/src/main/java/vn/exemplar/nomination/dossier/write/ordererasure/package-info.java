/** The standing office has a nominee's personal data erased. */
package vn.exemplar.nomination.dossier.write.ordererasure;
