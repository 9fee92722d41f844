package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** The dossier is complete; the content stands as it was accepted. */
@StoredType("nomination.NominationAccepted.v1")
public record NominationAccepted(
        @DataSubject String nominationId,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        NominationContent content,
        List<SubmittedFile> files,
        Participants participants,
        String receiptNumber,
        Instant submittedAt,
        String acceptedBy,
        Instant acceptedAt)
        implements DossierEvent {}
