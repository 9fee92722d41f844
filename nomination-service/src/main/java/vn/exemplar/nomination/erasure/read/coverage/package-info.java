/** Which records are about a person. */
@NullMarked
package vn.exemplar.nomination.erasure.read.coverage;

import org.jspecify.annotations.NullMarked;
