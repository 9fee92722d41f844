@NullMarked
package vn.exemplar.ledger.axon;

import org.jspecify.annotations.NullMarked;
