/** What a lead no longer says. */
package vn.exemplar.nomination.dossier.read.erasedlead;
