/** The rules that ship with the product; configuration, not law. */
@NullMarked
package vn.exemplar.review.regulation.read.presets;

import org.jspecify.annotations.NullMarked;
