/** The nominee's personal data vanishes from this service too. */
@NullMarked
package vn.exemplar.review.review.write.erasepersonaldata;

import org.jspecify.annotations.NullMarked;
