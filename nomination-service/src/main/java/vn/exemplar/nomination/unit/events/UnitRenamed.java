package vn.exemplar.nomination.unit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** {@code from} is the first day of the new name. */
@StoredType("nomination.UnitRenamed.v1")
public record UnitRenamed(
        String unitId, String code, UnitName name, LocalDate from, String reason, String renamedBy, Instant renamedAt)
        implements UnitEvent {}
