@NullMarked
package vn.exemplar.ledger.proof;

import org.jspecify.annotations.NullMarked;
