/** What a nomination looks like (N9). */
package vn.exemplar.nomination.dossier.read.earliercases;
