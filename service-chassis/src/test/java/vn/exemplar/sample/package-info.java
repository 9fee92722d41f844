/** A tiny service that lives in the chassis: lamps that are hung up, lit and noticed. */
@NullMarked
package vn.exemplar.sample;

import org.jspecify.annotations.NullMarked;
