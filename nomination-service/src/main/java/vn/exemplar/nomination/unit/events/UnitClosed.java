package vn.exemplar.nomination.unit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** {@code closedOn} is the first day on which the unit is no longer active. */
@StoredType("nomination.UnitClosed.v1")
public record UnitClosed(
        String unitId, String code, LocalDate closedOn, String reason, String closedBy, Instant closedAt)
        implements UnitEvent {}
