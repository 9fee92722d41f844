package vn.exemplar.ledger.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.chain.Slice;

/**
 * Recomputes a log from its first commit: chain, content, sequence numbers, slices and times. Finds every change that
 * does not also re-hash all that follows; against that, compare the head hash with one that was noted elsewhere.
 *
 * <p>Cost: three hashes per event; memory grows with the number of aggregates, not of events.
 */
public final class LedgerVerifier {

    private final LogOrigin origin;
    private final ChainCheck chain = new ChainCheck();
    private final Map<String, Long> nextSequence = new HashMap<>();
    private long commits;
    private long events;
    private byte[] head = Hashes.none();

    private LedgerVerifier(LogOrigin origin) {
        this.origin = origin;
    }

    /**
     * Verifies a whole log.
     *
     * @param log its commits from the first; may throw {@link BrokenLogException} at what it cannot read
     * @param progress told the number of events proved so far, after each commit
     */
    public static VerificationReport verify(LogOrigin origin, Iterator<Commit> log, LongConsumer progress) {
        return new LedgerVerifier(origin).run(log, progress);
    }

    private VerificationReport run(Iterator<Commit> log, LongConsumer progress) {
        try {
            while (log.hasNext()) {
                accept(log.next());
                progress.accept(events);
            }
            return report(Optional.empty());
        } catch (BrokenLogException broken) {
            long index = Math.max(events, broken.index());
            return report(Optional.of(new Finding(index, broken.kind(), broken.explanation())));
        }
    }

    private VerificationReport report(Optional<Finding> finding) {
        return VerificationReport.of(origin.value(), commits, events, head, finding);
    }

    private void accept(Commit commit) {
        if (commits == 0 && commit.firstIndex() != 0) {
            throw new BrokenLogException(0, Break.GAP, "The log begins at event " + commit.firstIndex());
        }
        chain.accept(commit);
        if (!Arrays.equals(commit.computeHash(origin), commit.hash())) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.HASH_MISMATCH,
                    "The content of events %d to %d does not have the hash that was stored with them"
                            .formatted(commit.firstIndex(), commit.lastIndex()));
        }
        if (!commit.slices().equals(Slice.of(commit.events()))) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.SLICE_MISMATCH,
                    "The commit at %d is filed under other aggregates than its events say"
                            .formatted(commit.firstIndex()));
        }
        commit.events().forEach(this::followSequence);
        commits++;
        events = commit.nextIndex();
        head = commit.hash();
    }

    private void followSequence(LedgerEvent event) {
        if (!event.belongsToAggregate()) {
            return;
        }
        long expected = nextSequence.getOrDefault(event.aggregateId(), 0L);
        if (event.sequence() != expected) {
            throw new BrokenLogException(
                    event.index(),
                    Break.SEQUENCE_BREAK,
                    "Event %d is number %d of aggregate %s, but number %d was due"
                            .formatted(event.index(), event.sequence(), event.aggregateId(), expected));
        }
        nextSequence.put(event.aggregateId(), expected + 1);
    }
}
