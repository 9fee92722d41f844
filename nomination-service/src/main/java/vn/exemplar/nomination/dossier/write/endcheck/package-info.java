/** The end of a dossier that fails its check after the last supplement (N7). */
package vn.exemplar.nomination.dossier.write.endcheck;
