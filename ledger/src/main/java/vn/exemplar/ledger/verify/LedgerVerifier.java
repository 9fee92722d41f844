package vn.exemplar.ledger.verify;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.Leaf;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.chain.Slice;
import vn.exemplar.ledger.verify.LeavesAhead.Hashed;

/**
 * Recomputes a log from its first commit: chain, content, sequence numbers, slices and times. Finds by itself every
 * change that does not also hash again all that follows; the others by {@link TreeEvidence}, signed checkpoints that
 * were kept elsewhere most of all.
 *
 * <p>Cost: three hashes per event; memory grows with the number of aggregates, not of events. Not thread-safe.
 */
public final class LedgerVerifier {

    private final LogOrigin origin;
    private final ChainCheck chain = new ChainCheck();
    private final SequenceCheck sequences = new SequenceCheck();
    private final Evidence evidence;
    private long commits;
    private long events;
    private byte[] head = Hashes.none();
    private long maxTimeNanos = Long.MIN_VALUE;
    private @Nullable Commit last;
    private Optional<Finding> finding = Optional.empty();

    /** Begins at the first commit of a log. */
    public LedgerVerifier(LogOrigin origin) {
        this(origin, Evidence.NONE);
    }

    /** Begins at the first commit of a log, and compares it with evidence of what it was. */
    public LedgerVerifier(LogOrigin origin, Evidence evidence) {
        this.origin = origin;
        this.evidence = evidence;
    }

    /**
     * Verifies a whole log.
     *
     * @param log its commits from the first; may throw {@link BrokenLogException} at what it cannot read
     * @param progress told the number of events proved so far, after each commit
     */
    public static VerificationReport verify(LogOrigin origin, Iterator<Commit> log, LongConsumer progress) {
        return new LedgerVerifier(origin).proceed(log, progress);
    }

    /**
     * Goes on from the last proved commit to the end of {@code log}. Proves again that this commit still stands, not
     * what lies before it: only a new verifier sees what was changed there since. A finding is final.
     *
     * @param log commits from the one that holds the last proved event on, from the first when nothing is proved yet
     * @param progress told the number of events proved so far, after each commit
     */
    public VerificationReport proceed(Iterator<Commit> log, LongConsumer progress) {
        if (finding.isEmpty()) {
            finding = findingIn(log, progress);
        }
        return report();
    }

    /**
     * Goes on to the end of the log and then asks whether all evidence was met, a checkpoint beyond the end for
     * example. More may follow only when the evidence allows it ({@link GrowingEvidence}).
     */
    public VerificationReport finish(Iterator<Commit> log, LongConsumer progress) {
        proceed(log, progress);
        if (finding.isEmpty()) {
            finding = evidence.end();
        }
        return report();
    }

    private VerificationReport report() {
        long proved = finding.map(found -> Math.min(events, found.index())).orElse(events);
        return VerificationReport.of(origin.value(), commits, proved, head, finding);
    }

    private Optional<Finding> findingIn(Iterator<Commit> log, LongConsumer progress) {
        try {
            if (commits > 0 && !standsStill(log)) {
                return Optional.of(new Finding(
                        events - 1,
                        Break.HASH_MISMATCH,
                        "The log does not hold event %d as it was proved before".formatted(events - 1)));
            }
            return compare(log, progress);
        } catch (BrokenLogException broken) {
            long index = broken.kind() == Break.SEQUENCE_BREAK ? broken.index() : events;
            return Optional.of(new Finding(index, broken.kind(), broken.explanation()));
        }
    }

    private Optional<Finding> compare(Iterator<Commit> log, LongConsumer progress) {
        try (LeavesAhead ahead = new LeavesAhead(origin, log)) {
            Optional<Finding> doubt = Optional.empty();
            while (doubt.isEmpty() && ahead.hasNext()) {
                doubt = accept(ahead.next());
                progress.accept(events);
            }
            return doubt;
        }
    }

    private boolean standsStill(Iterator<Commit> log) {
        if (!log.hasNext()) {
            return false;
        }
        Commit proved = log.next();
        return proved.nextIndex() == events
                && Arrays.equals(proved.hash(), head)
                && Arrays.equals(proved.computeHash(origin), head);
    }

    private Optional<Finding> accept(Hashed next) {
        Commit commit = next.commit();
        if (commits == 0 && commit.firstIndex() != 0) {
            throw new BrokenLogException(0, Break.GAP, "The log begins at event " + commit.firstIndex());
        }
        requireReadable(commit, next.leaves());
        requireOwnHash(commit, next.leafHashes());
        join(commit);
        maxTimeNanos = requireMaxTime(commit, maxTimeNanos);
        if (!commit.slices().equals(Slice.of(commit.events()))) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.SLICE_MISMATCH,
                    "The commit at %d is filed under other aggregates than its events say"
                            .formatted(commit.firstIndex()));
        }
        commit.events().forEach(event -> sequences.accept(event.index(), event.aggregateId(), event.sequence()));
        commits++;
        events = commit.nextIndex();
        head = commit.hash();
        last = commit;
        return evidence.accept(commit.firstIndex(), next.leaves(), next.leafHashes());
    }

    private static void requireReadable(Commit commit, List<byte[]> leaves) {
        if (leaves.stream().anyMatch(leaf -> leaf.length > Leaf.LONGEST)) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.UNREADABLE,
                    "A leaf of the commit at %d is too long".formatted(commit.firstIndex()));
        }
    }

    private static long requireMaxTime(Commit commit, long before) {
        long highest =
                commit.events().stream().mapToLong(LedgerEvent::timeNanos).reduce(before, Math::max);
        if (commit.maxTimeNanos() != highest) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.TIME_WENT_BACK,
                    "The commit at %d does not name the highest event time so far".formatted(commit.firstIndex()));
        }
        return highest;
    }

    private static void requireOwnHash(Commit commit, List<byte[]> leafHashes) {
        if (!Arrays.equals(commit.computeHash(leafHashes), commit.hash())) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.HASH_MISMATCH,
                    "The content of events %d to %d does not have the hash that was stored with them"
                            .formatted(commit.firstIndex(), commit.lastIndex()));
        }
    }

    private void join(Commit commit) {
        try {
            chain.accept(commit);
        } catch (BrokenLogException broken) {
            Commit previous = last;
            if (previous != null && testifiesAgainst(previous, commit)) {
                commits--;
                events = previous.firstIndex();
                head = previous.previousHash();
            }
            throw broken;
        }
    }

    /** Whether a commit, which has its own hash, was written behind another one than now stands before it. */
    private static boolean testifiesAgainst(Commit previous, Commit commit) {
        return commit.firstIndex() == previous.nextIndex()
                ? !Arrays.equals(commit.previousHash(), previous.hash())
                : Arrays.equals(commit.previousHash(), previous.previousHash())
                        && !Arrays.equals(commit.hash(), previous.hash());
    }
}
