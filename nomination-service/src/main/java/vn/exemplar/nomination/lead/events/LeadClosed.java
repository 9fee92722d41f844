package vn.exemplar.nomination.lead.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** Nothing comes of the lead. */
@StoredType("nomination.LeadClosed.v1")
public record LeadClosed(String leadId, String reason, String closedBy, Instant closedAt) implements LeadEvent {}
