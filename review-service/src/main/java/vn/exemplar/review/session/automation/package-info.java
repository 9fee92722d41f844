/** What follows by itself from facts about sessions. */
@NullMarked
package vn.exemplar.review.session.automation;

import org.jspecify.annotations.NullMarked;
