package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("nomination.ProgrammeActivated.v1")
public record ProgrammeActivated(
        String aggregateId,
        String programmeId,
        int version,
        Text title,
        LocalDate from,
        LocalDate to,
        List<String> fields,
        int annualIntroductionTarget,
        String activatedBy,
        Instant activatedAt)
        implements ProgrammeEvent {}
