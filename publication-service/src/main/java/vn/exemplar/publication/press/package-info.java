/** One press task per exemplar: the article about it from the first draft to its publication. */
@NullMarked
package vn.exemplar.publication.press;

import org.jspecify.annotations.NullMarked;
