package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/**
 * The dossier is complete; the content stands as it was accepted.
 *
 * @param submissionIndex where its first submission stands in this ledger
 */
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
        Instant acceptedAt,
        @Nullable Long submissionIndex)
        implements NominationEvent {}
