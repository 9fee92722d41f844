/** Views for the public. */
@NullMarked
package vn.exemplar.publication.feed.read;

import org.jspecify.annotations.NullMarked;
