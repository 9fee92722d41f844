/** The press desk's work list. */
@NullMarked
package vn.exemplar.publication.press.read.presstasklist;

import org.jspecify.annotations.NullMarked;
