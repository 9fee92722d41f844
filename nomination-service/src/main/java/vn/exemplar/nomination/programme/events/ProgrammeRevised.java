package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** A draft was written anew; nobody could nominate under the one before. */
@StoredType("nomination.ProgrammeRevised.v1")
public record ProgrammeRevised(String aggregateId, ProgrammeDefinition definition, String revisedBy, Instant revisedAt)
        implements ProgrammeEvent {}
