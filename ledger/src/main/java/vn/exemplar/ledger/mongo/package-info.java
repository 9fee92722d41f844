/**
 * The log in MongoDB: one document per commit, its {@code _id} the global index of the commit's first event, so that
 * one insert claims the tail, fixes the total order and serves as look-up.
 *
 * <p>The rules that make an append safe under lost replies, elections and rollbacks, marked where they are kept:
 *
 * <ul>
 *   <li>L1: build only on a predecessor that a majority has.
 *   <li>L2: a commit moves to another index only after a different commit at its index is read with majority; until
 *       then the identical document is sent again, and finding its own hash there is success.
 *   <li>L3: a batch is one insert command, in order: what is stored of it is always a beginning of it.
 *   <li>L4: a process never has two batches on their way.
 *   <li>L5: final is only a duplicate key, or a refused document, without a write-concern error in the same reply;
 *       after everything else the outcome is unknown until it was read.
 * </ul>
 *
 * <p>Read the writer in this order: {@link vn.exemplar.ledger.mongo.LedgerWriter} (who writes when), {@code Admission}
 * and {@code Numbering} (what may enter), {@code PendingCommit}, {@code Batch} (the rules), {@code InsertReply}, {@code Conflicts},
 * {@code Turns}. And the reader: {@link vn.exemplar.ledger.mongo.LedgerReader},
 * {@link vn.exemplar.ledger.mongo.CommitCursor}, {@code DecodeAhead}, {@code CommitCodec}.
 */
@NullMarked
package vn.exemplar.ledger.mongo;

import org.jspecify.annotations.NullMarked;
