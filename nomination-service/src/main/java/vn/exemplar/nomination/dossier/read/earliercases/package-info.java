/** What a nomination looks like (N9). */
@NullMarked
package vn.exemplar.nomination.dossier.read.earliercases;

import org.jspecify.annotations.NullMarked;
