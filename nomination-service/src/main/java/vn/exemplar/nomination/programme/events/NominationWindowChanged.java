package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("nomination.NominationWindowChanged.v1")
public record NominationWindowChanged(
        String aggregateId,
        String windowId,
        String kind,
        LocalDate from,
        LocalDate to,
        List<Integer> years,
        String reason,
        String changedBy,
        Instant changedAt)
        implements ProgrammeEvent {}
