package vn.exemplar.chassis.act;

import java.time.Instant;
import java.util.Optional;
import vn.exemplar.ledger.chain.Commit;

/** What the ledger remembers of commands that were carried out. */
public interface FirstAnswers {

    /** The commit that a command id led to, read with majority; empty when there is none. Cost: one indexed read. */
    Optional<FirstAnswer> find(String commandId);

    /** What a commit answers to its command. Cost: none but hashing. */
    FirstAnswer answer(Commit commit);

    /**
     * @param fingerprint of the request that was carried out
     * @param firstIndex global index of the first event
     * @param lastIndex global index of the last event
     * @param version number of the last event of its first subject
     * @param leafHash leaf hash of the last event, lower-case hex
     * @param at commit time
     */
    record FirstAnswer(String fingerprint, long firstIndex, long lastIndex, long version, String leafHash, Instant at) {

        Receipt receipt(String aggregateId, String commandId) {
            return new Receipt(aggregateId, commandId, firstIndex, lastIndex, version, leafHash, at);
        }
    }
}
