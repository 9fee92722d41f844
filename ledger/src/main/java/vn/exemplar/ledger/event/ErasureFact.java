package vn.exemplar.ledger.event;

import java.util.List;

/**
 * An event that says that the keys of {@link DataSubject}s were destroyed; only recorded once they were. Whoever restores
 * older keys finds by it which must be destroyed again.
 */
public interface ErasureFact {

    /** The subjects whose keys are gone. */
    List<String> erasedSubjects();
}
