package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** The nomination left the unit for the first time. */
@StoredType("nomination.NominationSubmitted.v1")
public record NominationSubmitted(
        String nominationId, String receiptNumber, List<SubmittedFile> files, String submittedBy, Instant submittedAt)
        implements DossierEvent {}
