@NullMarked
package vn.exemplar.ledger.chain;

import org.jspecify.annotations.NullMarked;
