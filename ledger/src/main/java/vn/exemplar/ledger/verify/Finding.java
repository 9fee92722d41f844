package vn.exemplar.ledger.verify;

import vn.exemplar.ledger.chain.Break;

/**
 * What is wrong with a log.
 *
 * @param index first global index that is not proved any more; every event before it is as it was written
 * @param kind in which way the log fails to fit together
 * @param explanation one sentence for people
 */
public record Finding(long index, Break kind, String explanation) {}
