/** A supplement that did not come in time ends the nomination (N8). */
package vn.exemplar.nomination.dossier.write.expiredossier;
