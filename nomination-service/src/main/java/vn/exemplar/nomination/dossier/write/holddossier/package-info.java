/** A nomination is not considered while a matter is open (N8). */
package vn.exemplar.nomination.dossier.write.holddossier;
