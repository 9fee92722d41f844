/** What of the sessions' facts leaves the service: nothing. */
@NullMarked
package vn.exemplar.review.session.publishing;

import org.jspecify.annotations.NullMarked;
