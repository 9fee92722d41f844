/** The check of a dossier, point by point (N7). */
package vn.exemplar.nomination.dossier.read.checklist;
