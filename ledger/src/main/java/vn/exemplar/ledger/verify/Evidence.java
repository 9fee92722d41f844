package vn.exemplar.ledger.verify;

import java.util.List;
import java.util.Optional;

/** What a log has to agree with besides itself. Sees every leaf in order. */
public interface Evidence {

    /** Nothing: the log is compared with itself alone. */
    Evidence NONE = new Evidence() {
        @Override
        public Optional<Finding> accept(long firstIndex, List<byte[]> leaves, List<byte[]> leafHashes) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> end() {
            return Optional.empty();
        }
    };

    /**
     * The leaves of the next commit.
     *
     * @param firstIndex global index of the first of them
     * @param leaves as they are hashed
     * @param leafHashes their hashes
     * @return what does not agree
     */
    Optional<Finding> accept(long firstIndex, List<byte[]> leaves, List<byte[]> leafHashes);

    /** The log has ended. */
    Optional<Finding> end();
}
