package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** The standing office lets this nomination come after the window, until the last day included. */
@StoredType("nomination.SubmissionExtended.v1")
public record SubmissionExtended(
        @DataSubject String nominationId,
        LocalDate lastDay,
        @Personal String reason,
        String grantedBy,
        Instant grantedAt)
        implements NominationEvent {}
