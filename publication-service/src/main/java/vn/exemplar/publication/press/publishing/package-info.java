/** What the world learns of the press desk's events. */
@NullMarked
package vn.exemplar.publication.press.publishing;

import org.jspecify.annotations.NullMarked;
