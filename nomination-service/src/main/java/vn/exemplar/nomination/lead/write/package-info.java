/** What people do with leads. */
@NullMarked
package vn.exemplar.nomination.lead.write;

import org.jspecify.annotations.NullMarked;
