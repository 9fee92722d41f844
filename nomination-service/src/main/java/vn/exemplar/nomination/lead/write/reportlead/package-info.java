/** Someone points at a possible exemplar. */
package vn.exemplar.nomination.lead.write.reportlead;
