/**
 * The log in MongoDB: one document per commit, its {@code _id} the global index of the commit's first event, so that
 * one insert claims the tail, fixes the total order and serves as look-up.
 */
@NullMarked
package vn.exemplar.ledger.mongo;

import org.jspecify.annotations.NullMarked;
