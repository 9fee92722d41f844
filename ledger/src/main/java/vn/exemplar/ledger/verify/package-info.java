/** Proves that a log was not changed; writes and reads exports. Depends on the JDK, the chain and the proofs only. */
@NullMarked
package vn.exemplar.ledger.verify;

import org.jspecify.annotations.NullMarked;
