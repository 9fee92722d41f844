/** The standing office lets a nomination come after the window (N5). */
@NullMarked
package vn.exemplar.nomination.dossier.write.extendsubmission;

import org.jspecify.annotations.NullMarked;
