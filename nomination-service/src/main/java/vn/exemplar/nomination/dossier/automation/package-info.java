/** What follows by itself from facts about nominations, and from the clock. */
package vn.exemplar.nomination.dossier.automation;
