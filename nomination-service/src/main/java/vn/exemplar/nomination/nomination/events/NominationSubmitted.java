package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/**
 * The nomination left the unit for the first time.
 *
 * @param programmeVersion the version that it keeps from now on
 * @param byExtension whether it came after the window, under its own extension
 * @param workingDays for the check of the standing office
 */
@StoredType("nomination.NominationSubmitted.v1")
public record NominationSubmitted(
        @DataSubject String nominationId,
        String receiptNumber,
        int programmeVersion,
        List<SubmittedFile> files,
        boolean byExtension,
        int workingDays,
        String submittedBy,
        Instant submittedAt)
        implements NominationEvent {}
