package vn.exemplar.nomination.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

public sealed interface UnitEvent {
    String unitId();

    String code();

    record UnitName(String vi, String en) {}

    @StoredType("nomination.UnitRegistered.v1")
    record UnitRegistered(
            String unitId,
            String code,
            UnitName name,
            String kind,
            LocalDate activeFrom,
            String registeredBy,
            Instant registeredAt)
            implements UnitEvent {}

    /** {@code from} is the first day of the new name. */
    @StoredType("nomination.UnitRenamed.v1")
    record UnitRenamed(
            String unitId,
            String code,
            UnitName name,
            LocalDate from,
            String reason,
            String renamedBy,
            Instant renamedAt)
            implements UnitEvent {}

    /** The unit goes on as part of another; {@code closedOn} is the first day on which it is no longer active itself. */
    @StoredType("nomination.UnitMerged.v1")
    record UnitMerged(
            String unitId,
            String code,
            String into,
            LocalDate closedOn,
            String reason,
            String mergedBy,
            Instant mergedAt)
            implements UnitEvent {}

    /** The unit goes on as several others; {@code closedOn} is the first day on which it is no longer active itself. */
    @StoredType("nomination.UnitSplit.v1")
    record UnitSplit(
            String unitId,
            String code,
            List<String> into,
            LocalDate closedOn,
            String reason,
            String splitBy,
            Instant splitAt)
            implements UnitEvent {}

    /** {@code closedOn} is the first day on which the unit is no longer active. */
    @StoredType("nomination.UnitClosed.v1")
    record UnitClosed(String unitId, String code, LocalDate closedOn, String reason, String closedBy, Instant closedAt)
            implements UnitEvent {}

    /**
     * It was a mistake that the unit ended, or that day was: it goes on as if it never had.
     *
     * @param successors that it did not go on as
     */
    @StoredType("nomination.UnitEndUndone.v1")
    record UnitEndUndone(
            String unitId, String code, List<String> successors, String reason, String undoneBy, Instant undoneAt)
            implements UnitEvent {}

    /** The first day of the unit, and of its first name, was another than was registered. */
    @StoredType("nomination.UnitBeginningCorrected.v1")
    record UnitBeginningCorrected(
            String unitId, String code, LocalDate activeFrom, String reason, String correctedBy, Instant correctedAt)
            implements UnitEvent {}
}
