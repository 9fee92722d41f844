package vn.exemplar.ledger.chain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Follows a log commit by commit and stops at the first that does not join the one before. Cheap enough for every
 * reader: it compares, it does not hash.
 */
public final class ChainCheck {

    private @Nullable Commit last;

    /** Follows a log from its beginning, or from wherever its first commit is. */
    public ChainCheck() {}

    /** Follows a log on from a commit that was accepted before. */
    public ChainCheck(Commit last) {
        this.last = last;
    }

    /**
     * @throws BrokenLogException when the commit does not begin where the last one ended, names another predecessor, or
     *     lies before it in time
     */
    public void accept(Commit next) {
        Commit previous = last;
        if (previous == null && next.firstIndex() == 0 && !Arrays.equals(next.previousHash(), Hashes.none())) {
            throw new BrokenLogException(0, Break.BROKEN_LINK, "The first commit names a predecessor");
        }
        if (previous != null) {
            joins(previous, next);
        }
        last = next;
    }

    private static void joins(Commit previous, Commit next) {
        if (next.firstIndex() != previous.nextIndex()) {
            throw new BrokenLogException(
                    previous.nextIndex(),
                    Break.GAP,
                    "After event %d comes event %d".formatted(previous.lastIndex(), next.firstIndex()));
        }
        if (!Arrays.equals(next.previousHash(), previous.hash())) {
            throw new BrokenLogException(
                    next.firstIndex(),
                    Break.BROKEN_LINK,
                    "The commit at %d does not name the hash of the commit at %d"
                            .formatted(next.firstIndex(), previous.firstIndex()));
        }
        if (next.atMicros() < previous.atMicros() || next.maxTimeNanos() < previous.maxTimeNanos()) {
            throw new BrokenLogException(
                    next.firstIndex(),
                    Break.TIME_WENT_BACK,
                    "The commit at %d lies before its predecessor in time".formatted(next.firstIndex()));
        }
    }
}
