package vn.exemplar.nomination.unit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

@StoredType("nomination.UnitRegistered.v1")
public record UnitRegistered(
        String unitId,
        String code,
        UnitName name,
        String kind,
        LocalDate activeFrom,
        String registeredBy,
        Instant registeredAt)
        implements UnitEvent {}
