/** The standing office marks its checklist, step by step (N7). */
package vn.exemplar.nomination.dossier.write.markchecklist;
