/** A lead comes to nothing, and says why. */
@NullMarked
package vn.exemplar.nomination.lead.write.closelead;

import org.jspecify.annotations.NullMarked;
