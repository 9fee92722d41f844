/** A nomination was begun from a lead. */
@NullMarked
package vn.exemplar.nomination.lead.write.turnleadintonomination;

import org.jspecify.annotations.NullMarked;
