/** Wiring only. */
@NullMarked
package vn.exemplar.nomination.configuration;

import org.jspecify.annotations.NullMarked;
