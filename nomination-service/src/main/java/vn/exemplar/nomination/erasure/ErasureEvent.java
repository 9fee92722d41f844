package vn.exemplar.nomination.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

public sealed interface ErasureEvent {
    String erasureId();

    /**
     * An officer of the standing office wants these records about a person erased; nothing happens until another
     * releases it.
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

    /** A second officer agreed; it can no longer be stopped. */
    @StoredType("nomination.PersonErasureReleased.v1")
    record PersonErasureReleased(String erasureId, String releasedBy, Instant releasedAt) implements ErasureEvent {}

    /**
     * Whoever ordered it took it back before it was released.
     *
     * @param reason without personal data: it stays in the ledger
     */
    @StoredType("nomination.PersonErasureWithdrawn.v1")
    record PersonErasureWithdrawn(String erasureId, String reason, Instant withdrawnAt) implements ErasureEvent {}

    /**
     * The keys of the covered records were destroyed, but for those that failed; each nomination tells of itself too.
     *
     * @param failed records whose keys stand
     */
    @StoredType("nomination.PersonErased.v1")
    record PersonErased(String erasureId, CoveredRecords covered, List<Failure> failed, Instant erasedAt)
            implements ErasureEvent, ErasureFact {

        @Override
        public List<String> erasedSubjects() {
            List<String> left = failed.stream().map(Failure::id).toList();
            return covered.besideNominations().stream()
                    .filter(id -> !left.contains(id))
                    .toList();
        }
    }

    /** @param problem code of the refusal, or the kind of the failure */
    record Failure(String id, String problem) {}
}
