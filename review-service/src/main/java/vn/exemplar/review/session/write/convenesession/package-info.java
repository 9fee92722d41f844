/** The secretary convenes a session with its agenda. */
@NullMarked
package vn.exemplar.review.session.write.convenesession;

import org.jspecify.annotations.NullMarked;
