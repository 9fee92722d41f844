@NullMarked
package vn.exemplar.ledger.mongo;

import org.jspecify.annotations.NullMarked;
