/** How events say what they are called in the log. */
@NullMarked
package vn.exemplar.ledger.event;

import org.jspecify.annotations.NullMarked;
