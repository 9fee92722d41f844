/** What people read of nominations. */
package vn.exemplar.nomination.dossier.read;
