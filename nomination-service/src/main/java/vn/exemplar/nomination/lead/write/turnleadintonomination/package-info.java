/** A nomination was begun from a lead. */
package vn.exemplar.nomination.lead.write.turnleadintonomination;
