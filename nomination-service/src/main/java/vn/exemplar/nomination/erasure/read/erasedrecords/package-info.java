/** What the records of an erased person no longer say. */
@NullMarked
package vn.exemplar.nomination.erasure.read.erasedrecords;

import org.jspecify.annotations.NullMarked;
