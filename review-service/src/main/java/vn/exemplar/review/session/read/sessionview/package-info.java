/** A session with its agenda and the quorum of each item. */
@NullMarked
package vn.exemplar.review.session.read.sessionview;

import org.jspecify.annotations.NullMarked;
