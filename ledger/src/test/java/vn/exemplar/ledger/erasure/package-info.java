@NullMarked
package vn.exemplar.ledger.erasure;

import org.jspecify.annotations.NullMarked;
