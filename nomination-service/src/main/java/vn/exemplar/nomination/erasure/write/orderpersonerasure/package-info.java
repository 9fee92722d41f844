/** The standing office has all records of a person erased. */
@NullMarked
package vn.exemplar.nomination.erasure.write.orderpersonerasure;

import org.jspecify.annotations.NullMarked;
