/** Regulations, their versions, and which rules are in force. */
@NullMarked
package vn.exemplar.review.regulation.read.regulationlist;

import org.jspecify.annotations.NullMarked;
