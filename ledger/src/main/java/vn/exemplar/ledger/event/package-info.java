/** What events say of themselves to the ledger: their name in it, and which of their texts are personal. */
@NullMarked
package vn.exemplar.ledger.event;

import org.jspecify.annotations.NullMarked;
