package vn.exemplar.nomination.lead.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** A nomination was begun from the lead; the nomination names the lead too. */
@StoredType("nomination.LeadTurnedIntoNomination.v1")
public record LeadTurnedIntoNomination(String leadId, String nominationId, Instant turnedAt) implements LeadEvent {}
