/** The log as Axon's event storage: engine, token store, serializer and event ids. */
@NullMarked
package vn.exemplar.ledger.axon;

import org.jspecify.annotations.NullMarked;
