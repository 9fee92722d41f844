package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The next version is in force; the ones before stay for what was nominated under them. */
@StoredType("nomination.ProgrammeAmended.v1")
public record ProgrammeAmended(
        String aggregateId, ProgrammeDefinition definition, String reason, String amendedBy, Instant amendedAt)
        implements ProgrammeEvent {}
