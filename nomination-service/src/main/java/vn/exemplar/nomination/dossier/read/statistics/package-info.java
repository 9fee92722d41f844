/** How many nominations stand where, per field, unit and year. */
@NullMarked
package vn.exemplar.nomination.dossier.read.statistics;

import org.jspecify.annotations.NullMarked;
