package vn.exemplar.ledger.mongo;

import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.proof.CommitLog;

/** The commits of a log in MongoDB that a majority has. Thread-safe. Cost of a visit: one cursor. */
public final class MongoCommitLog implements CommitLog {

    private final LedgerReader reader;

    public MongoCommitLog(LedgerReader reader) {
        this.reader = reader;
    }

    @Override
    public void visitRange(long fromIndex, long endIndex, Consumer<Commit> visitor) {
        try (CommitCursor commits = reader.commits(fromIndex, endIndex)) {
            commits.forEachRemaining(commit -> {
                if (commit.lastIndex() >= fromIndex) {
                    visitor.accept(commit);
                }
            });
        }
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        try (CommitCursor commits = reader.commits(fromIndex)) {
            boolean more = true;
            while (more && commits.hasNext()) {
                Commit commit = commits.next();
                more = commit.lastIndex() < fromIndex || visitor.test(commit);
            }
        }
    }
}
