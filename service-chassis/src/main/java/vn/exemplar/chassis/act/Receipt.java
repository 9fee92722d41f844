package vn.exemplar.chassis.act;

import java.time.Instant;

/**
 * The answer to every command that was carried out: where in the ledger it stands. A repeated command gets the same
 * receipt again.
 *
 * @param id the aggregate that the command was about
 * @param commandId idempotency key of the command
 * @param firstIndex global index of its first event
 * @param lastIndex global index of its last event; views have caught up when they reached it
 * @param version number of its last event within the aggregate, from 0: the entity tag under which the next change is sent
 * @param leafHash leaf hash of the last event, lower-case hex
 * @param at commit time of the ledger (UTC)
 */
public record Receipt(
        String id, String commandId, long firstIndex, long lastIndex, long version, String leafHash, Instant at) {}
