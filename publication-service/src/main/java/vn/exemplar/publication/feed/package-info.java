/** What the public reads. */
@NullMarked
package vn.exemplar.publication.feed;

import org.jspecify.annotations.NullMarked;
