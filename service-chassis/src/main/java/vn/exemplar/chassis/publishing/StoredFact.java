package vn.exemplar.chassis.publishing;

import java.time.Instant;

/**
 * Where a domain event stands in the ledger.
 *
 * @param eventId id of the event
 * @param logIndex global index
 * @param leafHash leaf hash, lower-case hex
 * @param at time of the event (UTC)
 */
public record StoredFact(String eventId, long logIndex, String leafHash, Instant at) {}
