package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

/**
 * The key of the nominee's personal data was destroyed, as ordered; only recorded once it was.
 *
 * @param leadId of the lead whose key went with it; null when there is none
 * @param ground code of what entitles to the erasure
 * @param reason why it was ordered
 */
@StoredType("nomination.PersonalDataErased.v1")
public record PersonalDataErased(
        String nominationId, @Nullable String leadId, String ground, String reason, Instant erasedAt)
        implements NominationEvent, ErasureFact {

    @Override
    public List<String> erasedSubjects() {
        return Stream.concat(Stream.of(nominationId), Stream.ofNullable(leadId)).toList();
    }
}
