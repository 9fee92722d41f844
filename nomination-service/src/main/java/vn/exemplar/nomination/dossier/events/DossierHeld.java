package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/**
 * The nomination is not considered (chưa xét) while a matter is open.
 *
 * @param matter {@code DISCIPLINE}, {@code INSPECTION}, {@code COMPLAINT} or {@code DENUNCIATION}
 * @param afterAcceptance whether the council had it already
 */
@StoredType("nomination.DossierHeld.v1")
public record DossierHeld(
        String nominationId, String matter, String reason, boolean afterAcceptance, String heldBy, Instant heldAt)
        implements DossierEvent {}
