/**
 * Personal data that can be erased from a log that forgets nothing: each personal text is encrypted under a key of its
 * subject before it is hashed, and the key lives elsewhere and can be destroyed.
 */
@NullMarked
package vn.exemplar.ledger.erasure;

import org.jspecify.annotations.NullMarked;
