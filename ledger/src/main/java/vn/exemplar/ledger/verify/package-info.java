/** Proves that a log was not changed, from its commits alone. Depends on the JDK and the chain only. */
@NullMarked
package vn.exemplar.ledger.verify;

import org.jspecify.annotations.NullMarked;
