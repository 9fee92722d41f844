package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

@StoredType("nomination.ProgrammeDrafted.v1")
public record ProgrammeDrafted(String aggregateId, ProgrammeDefinition definition, String draftedBy, Instant draftedAt)
        implements ProgrammeEvent {}
