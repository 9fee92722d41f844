/** Leads (phát hiện): light hints at a possible exemplar, before anyone writes a nomination (N1). */
package vn.exemplar.nomination.lead;
