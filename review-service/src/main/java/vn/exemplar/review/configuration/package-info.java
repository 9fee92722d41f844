/** Wiring only. */
@NullMarked
package vn.exemplar.review.configuration;

import org.jspecify.annotations.NullMarked;
