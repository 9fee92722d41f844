/** Carries the orders out. */
@NullMarked
package vn.exemplar.nomination.erasure.automation;

import org.jspecify.annotations.NullMarked;
