/** What the unit changed between two versions (N7). */
package vn.exemplar.nomination.dossier.read.differences;
