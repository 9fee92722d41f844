package vn.exemplar.nomination.lead.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** Nothing comes of the lead. */
@StoredType("nomination.LeadClosed.v1")
public record LeadClosed(
        @DataSubject String leadId, @Personal String reason, String closedBy, Instant closedAt) implements LeadEvent {}
