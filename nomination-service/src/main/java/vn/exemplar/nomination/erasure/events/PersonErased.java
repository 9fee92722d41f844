package vn.exemplar.nomination.erasure.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

/**
 * The keys of the covered leads, rewards and delegations were destroyed; of the covered nominations each tells itself
 * when its own was.
 */
@StoredType("nomination.PersonErased.v1")
public record PersonErased(String erasureId, CoveredRecords covered, Instant erasedAt)
        implements ErasureEvent, ErasureFact {

    @Override
    public List<String> erasedSubjects() {
        return covered.besideNominations();
    }
}
