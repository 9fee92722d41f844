/** Which contents must not be there. */
@NullMarked
package vn.exemplar.nomination.evidence.read.erasedfiles;

import org.jspecify.annotations.NullMarked;
