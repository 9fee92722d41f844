package vn.exemplar.chassis.act;

/**
 * The event of another ledger that caused an act, so that an auditor can walk from ledger to ledger.
 *
 * @param eventId id of the causing event
 * @param source log origin of the ledger that holds it
 * @param logIndex its global index there
 * @param leafHash its leaf hash there, lower-case hex
 */
public record Cause(String eventId, String source, long logIndex, String leafHash) {}
