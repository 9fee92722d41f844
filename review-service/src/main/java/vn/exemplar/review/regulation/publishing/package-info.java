/** What of the regulations' facts leaves the service: nothing. */
@NullMarked
package vn.exemplar.review.regulation.publishing;

import org.jspecify.annotations.NullMarked;
