package vn.exemplar.ledger.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LeafFields;
import vn.exemplar.ledger.chain.LeafFields.Header;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Verifies a log from its leaves alone, as they are served in entry bundles: chain, sequence numbers, times and
 * evidence. Payloads and metadata it does not see, only their hashes. Not thread-safe.
 */
public final class LeafVerifier {

    private final LogOrigin origin;
    private final Evidence evidence;
    private final SequenceCheck sequences = new SequenceCheck();
    private long commits;
    private long events;
    private byte[] head = Hashes.none();
    private long atMicros = Long.MIN_VALUE;
    private long maxTimeNanos = Long.MIN_VALUE;

    public LeafVerifier(LogOrigin origin, Evidence evidence) {
        this.origin = origin;
        this.evidence = evidence;
    }

    /**
     * Verifies a whole log.
     *
     * @param leaves all leaves from the first; may throw {@link BrokenLogException} at what cannot be read
     * @param progress told the number of events proved so far, after each commit
     */
    public VerificationReport verify(Iterator<byte[]> leaves, LongConsumer progress) {
        Optional<Finding> finding = findingIn(leaves, progress);
        long proved = finding.map(found -> Math.min(events, found.index())).orElse(events);
        return VerificationReport.of(origin.value(), commits, proved, head, finding);
    }

    private Optional<Finding> findingIn(Iterator<byte[]> leaves, LongConsumer progress) {
        try {
            Optional<Finding> doubt = Optional.empty();
            while (doubt.isEmpty() && leaves.hasNext()) {
                doubt = accept(leaves);
                progress.accept(events);
            }
            return doubt.isPresent() ? doubt : evidence.end();
        } catch (BrokenLogException broken) {
            return Optional.of(new Finding(Math.max(events, broken.index()), broken.kind(), broken.explanation()));
        }
    }

    /** The next commit: as many leaves as its first one says. */
    private Optional<Finding> accept(Iterator<byte[]> leaves) {
        List<byte[]> raw = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        long first = events;
        int count = 1;
        long highest = maxTimeNanos;
        for (int i = 0; i < count; i++) {
            if (!leaves.hasNext()) {
                throw new BrokenLogException(first, Break.GAP, "The log ends within the commit at " + first);
            }
            raw.add(leaves.next());
            LeafFields leaf = decoded(raw.getLast(), first + i);
            count = i == 0 ? requireCount(leaf.count(), first) : count;
            highest = Math.max(highest, leaf.timeNanos());
            requirePlace(leaf, first + i, i, count);
            hashes.add(Hashes.leaf(raw.getLast()));
        }
        requireMaxTime(highest, first);
        head = Hashes.commit(head, Hashes.treeHead(hashes), first, count);
        commits++;
        events = first + count;
        return evidence.accept(first, raw, hashes);
    }

    private static int requireCount(int count, long first) {
        if (count > Commit.MOST_EVENTS) {
            throw new BrokenLogException(
                    first,
                    Break.UNREADABLE,
                    "The commit at %d says that it has %d events; none has so many".formatted(first, count));
        }
        return count;
    }

    private void requireMaxTime(long highest, long first) {
        if (maxTimeNanos != highest) {
            throw new BrokenLogException(
                    first,
                    Break.TIME_WENT_BACK,
                    "The commit at %d does not name the highest event time so far".formatted(first));
        }
    }

    private static LeafFields decoded(byte[] leaf, long index) {
        try {
            return LeafFields.decode(leaf);
        } catch (IllegalArgumentException malformed) {
            throw new BrokenLogException(
                    index, Break.UNREADABLE, "The leaf at %d is none: %s".formatted(index, malformed.getMessage()));
        }
    }

    private void requirePlace(LeafFields leaf, long index, int place, int count) {
        if (!leaf.origin().equals(origin.value())) {
            throw new BrokenLogException(
                    index, Break.HASH_MISMATCH, "The leaf at %d is of the log %s".formatted(index, leaf.origin()));
        }
        if (leaf.index() != index || leaf.place() != place || leaf.count() != count) {
            throw new BrokenLogException(
                    index, Break.GAP, "The leaf at %d says that it stands at %d".formatted(index, leaf.index()));
        }
        leaf.header().ifPresent(header -> requireLink(header, index));
        sequences.accept(index, leaf.aggregateId(), leaf.sequence());
    }

    private void requireLink(Header header, long index) {
        if (!Arrays.equals(header.previousHash(), head)) {
            throw new BrokenLogException(
                    index,
                    Break.BROKEN_LINK,
                    "The commit at %d does not name the hash of the one before".formatted(index));
        }
        if (header.atMicros() < atMicros || header.maxTimeNanos() < maxTimeNanos) {
            throw new BrokenLogException(
                    index,
                    Break.TIME_WENT_BACK,
                    "The commit at %d lies before its predecessor in time".formatted(index));
        }
        atMicros = header.atMicros();
        maxTimeNanos = header.maxTimeNanos();
    }
}
