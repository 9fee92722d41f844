package vn.exemplar.review.review.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

/**
 * The key of the nominee's personal data in this service was destroyed; only recorded once it was.
 *
 * @param ground code of what entitles to the erasure
 * @param reason why it was ordered, without personal data
 */
@StoredType("review.PersonalDataErased.v1")
public record PersonalDataErased(String reviewId, String nominationId, String ground, String reason, Instant erasedAt)
        implements ReviewEvent, ErasureFact {

    @Override
    public List<String> erasedSubjects() {
        return List.of(nominationId);
    }
}
