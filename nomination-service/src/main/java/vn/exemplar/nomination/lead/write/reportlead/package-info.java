/** Someone points at a possible exemplar. */
@NullMarked
package vn.exemplar.nomination.lead.write.reportlead;

import org.jspecify.annotations.NullMarked;
