package vn.exemplar.nomination.lead;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface LeadEvent {
    String leadId();

    /**
     * Someone points at a possible exemplar.
     *
     * @param about who or what
     * @param unit where it is found, and whose nomination it could become
     * @param reporterUnit of whoever reported it
     */
    @StoredType("nomination.LeadReported.v1")
    record LeadReported(
            @DataSubject String leadId,
            @Personal String about,
            String unit,
            @Personal String paragraph,
            String reportedBy,
            String reporterUnit,
            Instant reportedAt)
            implements LeadEvent {}

    /** A nomination was begun from the lead; the nomination names the lead too. */
    @StoredType("nomination.LeadTurnedIntoNomination.v1")
    record LeadTurnedIntoNomination(String leadId, String nominationId, Instant turnedAt) implements LeadEvent {}

    /** Nothing comes of the lead. */
    @StoredType("nomination.LeadClosed.v1")
    record LeadClosed(@DataSubject String leadId, @Personal String reason, String closedBy, Instant closedAt)
            implements LeadEvent {}
}
