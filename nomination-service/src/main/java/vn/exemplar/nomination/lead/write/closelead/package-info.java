/** A lead comes to nothing, and says why. */
package vn.exemplar.nomination.lead.write.closelead;
