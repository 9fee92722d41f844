/** The standing office marks its checklist, step by step (N7). */
@NullMarked
package vn.exemplar.nomination.dossier.write.markchecklist;

import org.jspecify.annotations.NullMarked;
