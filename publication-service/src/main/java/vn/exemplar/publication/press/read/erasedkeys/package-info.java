/** Which keys must not be there. */
@NullMarked
package vn.exemplar.publication.press.read.erasedkeys;

import org.jspecify.annotations.NullMarked;
