package vn.exemplar.nomination.dossier.write.draftnomination;

import vn.exemplar.nomination.lead.LeadState;

/** The lead that a nomination comes from, as it stands when the nomination is begun. */
public record LeadOrigin(String leadId, LeadState state) {}
