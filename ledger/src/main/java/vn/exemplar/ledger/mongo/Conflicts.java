package vn.exemplar.ledger.mongo;

import java.util.Arrays;
import java.util.Optional;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Slice;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;

/**
 * Finds what keeps a commit out of the log by comparing its unique keys with the majority-committed log, never by the
 * server's text. So a refusal always names a commit that stays, and the caller can read it at once.
 */
final class Conflicts {

    private final LedgerReader reader;
    private final AggregateIndex aggregates;

    Conflicts(LedgerReader reader, AggregateIndex aggregates) {
        this.reader = reader;
        this.aggregates = aggregates;
    }

    /** What is taken: the command first, as it explains the rest; empty when no foreign commit is in the way (yet). */
    Optional<CommitRefusedException> of(Commit commit) {
        String commandId = commit.commandId();
        if (commandId != null && foreign(commit, reader.commitOfCommand(commandId))) {
            return Optional.of(
                    new CommitRefusedException(Taken.COMMAND, 0, "Command " + commandId + " was carried out before"));
        }
        return sequenceTaken(commit).or(() -> eventIdTaken(commit));
    }

    private Optional<CommitRefusedException> sequenceTaken(Commit commit) {
        for (Slice slice : commit.slices()) {
            if (foreign(commit, aggregates.commitOfSlice(slice.aggregateId(), slice.firstSequence()))) {
                return Optional.of(new CommitRefusedException(
                        Taken.SEQUENCE,
                        Admission.firstOf(commit.events(), slice.aggregateId()),
                        "Aggregate %s has an event number %d already"
                                .formatted(slice.aggregateId(), slice.firstSequence())));
            }
        }
        return Optional.empty();
    }

    private Optional<CommitRefusedException> eventIdTaken(Commit commit) {
        for (int i = 0; i < commit.events().size(); i++) {
            String eventId = commit.events().get(i).eventId();
            if (foreign(commit, reader.commitOfEvent(eventId))) {
                return Optional.of(
                        new CommitRefusedException(Taken.EVENT_ID, i, "The log has an event " + eventId + " already"));
            }
        }
        return Optional.empty();
    }

    /** A commit is never in its own way, should an earlier sending of it arrive late. */
    private static boolean foreign(Commit commit, Optional<Commit> found) {
        return found.isPresent() && !Arrays.equals(found.get().hash(), commit.hash());
    }
}
