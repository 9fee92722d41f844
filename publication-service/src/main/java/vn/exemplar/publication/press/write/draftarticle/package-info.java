/** A press officer writes the article, or writes it anew. */
@NullMarked
package vn.exemplar.publication.press.write.draftarticle;

import org.jspecify.annotations.NullMarked;
