/** The standing office lets a nomination come after the window (N5). */
package vn.exemplar.nomination.dossier.write.extendsubmission;
