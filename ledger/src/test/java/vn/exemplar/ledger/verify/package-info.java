@NullMarked
package vn.exemplar.ledger.verify;

import org.jspecify.annotations.NullMarked;
