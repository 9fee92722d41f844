/**
 * Leads (phát hiện): light hints at a possible exemplar, before anyone writes a nomination (N1). An open one is closed
 * with a reason, or becomes a nomination in the same act in which that is begun.
 */
package vn.exemplar.nomination.lead;
