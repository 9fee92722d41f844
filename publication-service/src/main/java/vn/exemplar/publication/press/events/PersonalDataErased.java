package vn.exemplar.publication.press.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

/**
 * The key of the exemplar's personal data in this service was destroyed; only recorded once it was.
 *
 * @param ground code of what entitles to the erasure
 * @param reason why it was ordered, without personal data
 */
@StoredType("publication.PersonalDataErased.v1")
public record PersonalDataErased(String taskId, String nominationId, String ground, String reason, Instant erasedAt)
        implements PressEvent, ErasureFact {

    @Override
    public List<String> erasedSubjects() {
        return List.of(nominationId);
    }
}
