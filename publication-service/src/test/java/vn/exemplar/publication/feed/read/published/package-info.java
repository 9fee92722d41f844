@NullMarked
package vn.exemplar.publication.feed.read.published;

import org.jspecify.annotations.NullMarked;
