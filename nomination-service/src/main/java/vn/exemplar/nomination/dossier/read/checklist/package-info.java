/** The check of a dossier, point by point (N7). */
@NullMarked
package vn.exemplar.nomination.dossier.read.checklist;

import org.jspecify.annotations.NullMarked;
