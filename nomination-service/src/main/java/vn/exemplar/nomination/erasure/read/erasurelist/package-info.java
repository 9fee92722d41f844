/** What became of an order. */
@NullMarked
package vn.exemplar.nomination.erasure.read.erasurelist;

import org.jspecify.annotations.NullMarked;
