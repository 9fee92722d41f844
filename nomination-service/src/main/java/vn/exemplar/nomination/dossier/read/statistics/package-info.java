/** How many nominations stand where, per field, unit and year. */
package vn.exemplar.nomination.dossier.read.statistics;
