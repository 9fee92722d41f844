package vn.exemplar.nomination.lead.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * Someone points at a possible exemplar.
 *
 * @param about who or what
 * @param unit where it is found, and whose nomination it could become
 * @param reporterUnit of whoever reported it
 */
@StoredType("nomination.LeadReported.v1")
public record LeadReported(
        @DataSubject String leadId,
        @Personal String about,
        String unit,
        @Personal String paragraph,
        String reportedBy,
        String reporterUnit,
        Instant reportedAt)
        implements LeadEvent {}
