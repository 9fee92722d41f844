package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/**
 * Nominations of these programme years are taken from the first to the last day, both included; {@code kind} says
 * whether this is the regular time, a late entry or a correction.
 */
@StoredType("nomination.NominationWindowOpened.v1")
public record NominationWindowOpened(
        String aggregateId,
        String windowId,
        String kind,
        LocalDate from,
        LocalDate to,
        List<Integer> years,
        String reason,
        String openedBy,
        Instant openedAt)
        implements ProgrammeEvent {}
