package vn.exemplar.ledger.proof;

import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.Commit;

/** The commits of a log as far as they are final: nothing that is visited is taken back later. */
@FunctionalInterface
public interface CommitLog {

    /**
     * Visits commits in log order, from the one that holds an index to the head or until the visitor answers false.
     *
     * @param fromIndex global index; nothing is visited when the log ends before it
     * @throws vn.exemplar.ledger.chain.BrokenLogException when a commit cannot be read or does not join the one before
     */
    void visit(long fromIndex, Predicate<Commit> visitor);

    /**
     * Visits the commits that hold the events from an index to below another, as far as the log has them. Cheaper than
     * {@link #visit} where a log is read in large batches.
     */
    default void visitRange(long fromIndex, long endIndex, Consumer<Commit> visitor) {
        visit(fromIndex, commit -> {
            visitor.accept(commit);
            return commit.nextIndex() < endIndex;
        });
    }
}
