/** What happened to a press task and its article. */
@NullMarked
package vn.exemplar.publication.press.events;

import org.jspecify.annotations.NullMarked;
