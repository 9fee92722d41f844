/** An editor approves the text as it stands. */
@NullMarked
package vn.exemplar.publication.press.write.approvearticle;

import org.jspecify.annotations.NullMarked;
