package vn.exemplar.nomination.lead.events;

/** What happens to a lead. */
public sealed interface LeadEvent permits LeadReported, LeadTurnedIntoNomination, LeadClosed {}
