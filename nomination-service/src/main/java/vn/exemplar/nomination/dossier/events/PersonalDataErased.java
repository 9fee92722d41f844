package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/**
 * The key of the nominee's personal data was destroyed, as ordered; only recorded once it was.
 *
 * @param ground code of what entitles to the erasure
 * @param reason why it was ordered
 */
@StoredType("nomination.PersonalDataErased.v1")
public record PersonalDataErased(String nominationId, String ground, String reason, Instant erasedAt)
        implements DossierEvent {}
