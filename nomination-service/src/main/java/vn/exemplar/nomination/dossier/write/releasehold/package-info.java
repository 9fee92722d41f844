/** A held nomination goes on, with the competent conclusion (N8). */
package vn.exemplar.nomination.dossier.write.releasehold;
