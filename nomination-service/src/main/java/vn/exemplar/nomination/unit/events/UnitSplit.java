package vn.exemplar.nomination.unit.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** The unit goes on as several others; {@code closedOn} is the first day on which it is no longer active itself. */
@StoredType("nomination.UnitSplit.v1")
public record UnitSplit(
        String unitId,
        String code,
        List<String> into,
        LocalDate closedOn,
        String reason,
        String splitBy,
        Instant splitAt)
        implements UnitEvent {}
