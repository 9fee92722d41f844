/** Leads (phát hiện): light hints at a possible exemplar, before anyone writes a nomination (N1). */
@NullMarked
package vn.exemplar.nomination.lead;

import org.jspecify.annotations.NullMarked;
