package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

@StoredType("nomination.ProgrammeClosed.v1")
public record ProgrammeClosed(String aggregateId, String programmeId, String reason, String closedBy, Instant closedAt)
        implements ProgrammeEvent {}
