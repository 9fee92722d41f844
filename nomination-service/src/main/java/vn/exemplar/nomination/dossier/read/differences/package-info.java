/** What the unit changed between two versions (N7). */
@NullMarked
package vn.exemplar.nomination.dossier.read.differences;

import org.jspecify.annotations.NullMarked;
