/** The secretary records who is there when the session starts. */
@NullMarked
package vn.exemplar.review.session.write.takerollcall;

import org.jspecify.annotations.NullMarked;
