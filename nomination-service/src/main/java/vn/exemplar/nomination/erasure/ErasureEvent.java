package vn.exemplar.nomination.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

public sealed interface ErasureEvent {
    String erasureId();

    /**
     * The standing office decided that everything about a person is to be erased; it can no longer be stopped.
     *
     * @param personId whose records are covered; null when the records were named one by one
     * @param ground code of what entitles to the erasure
     * @param reason why, without personal data: it stays in the ledger
     */
    @StoredType("nomination.PersonErasureOrdered.v1")
    record PersonErasureOrdered(
            String erasureId,
            @Nullable String personId,
            String ground,
            String reason,
            CoveredRecords covered,
            String orderedBy,
            Instant orderedAt)
            implements ErasureEvent {}

    /**
     * The keys of the covered leads, rewards and delegations were destroyed; of the covered nominations each tells
     * itself when its own was.
     */
    @StoredType("nomination.PersonErased.v1")
    record PersonErased(String erasureId, CoveredRecords covered, Instant erasedAt)
            implements ErasureEvent, ErasureFact {

        @Override
        public List<String> erasedSubjects() {
            return covered.besideNominations();
        }
    }
}
