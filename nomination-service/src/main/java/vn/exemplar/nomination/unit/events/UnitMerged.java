package vn.exemplar.nomination.unit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The unit goes on as part of another; {@code closedOn} is the first day on which it is no longer active itself. */
@StoredType("nomination.UnitMerged.v1")
public record UnitMerged(
        String unitId, String code, String into, LocalDate closedOn, String reason, String mergedBy, Instant mergedAt)
        implements UnitEvent {}
